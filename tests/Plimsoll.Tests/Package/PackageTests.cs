namespace Plimsoll.Tests.Package;

/// <summary>The package in an empty project, with plain <c>dotnet build</c>.</summary>
[Trait("Category", "Package")]
[Collection(PackageFixture.Name)]
public sealed class PackageTests(PackageFixture package)
{
    private const string Risky = """
        using Plimsoll;
        using Plimsoll.Kubernetes;

        return ManifestApp.Run(args, app =>
        {
            var container = new Container("agent").WithImage("example.com/agent:1");
            container.WithSecurityContext(new SecurityContext()
                .WithPrivileged(true));
            app.Add(new Pod("agent").WithSpec(spec => spec.AddContainer(container)));
            if (app.Is("broken"))
            {
                throw new FormatException("the registry is not known");
            }
        });
        """;

    private const string Quiet = """
        return Plimsoll.ManifestApp.Run(args, app => app.Add(new Plimsoll.Kubernetes.ConfigMap("quiet")));
        """;

    private const string Manifest = """
        apiVersion: v1
        kind: Pod
        metadata: { name: agent }
        spec:
          containers:
            - name: agent
              image: example.com/agent:1
              securityContext:
                privileged: true
        """;

    [Fact]
    public void A_build_warns_at_the_line_and_writes_the_manifests()
    {
        var project = package.Project(Risky);

        var (exit, messages) = project.Build();

        Assert.Equal(0, exit);
        Assert.StartsWith($"{project.Program}(8", Assert.Single(messages));
        Assert.Contains("warning PLM2004: container \"agent\" is privileged", messages[0]);
        Assert.Equal([".plimsoll", "sh-p-floor.yaml"], project.Manifests);
        Assert.Contains("privileged: true", project.Read("manifests/sh-p-floor.yaml"));

        // Nothing changed: the program is not run, and nothing is compiled.
        var receipt = File.GetLastWriteTimeUtc(project.At("obj/Debug/net10.0/plimsoll.receipt"));
        Assert.Equal((0, 0), Counted(project.Build()));
        Assert.Equal(receipt, File.GetLastWriteTimeUtc(project.At("obj/Debug/net10.0/plimsoll.receipt")));

        // A manifest that is gone comes back; another platforms file is looked at.
        File.Delete(project.At("manifests/sh-p-floor.yaml"));
        Assert.Equal(0, project.Build().Exit);
        Assert.Equal([".plimsoll", "sh-p-floor.yaml"], project.Manifests);
        project.Write("plimsoll.platforms.yaml", RiskyPlatform.Text.Replace("1.7.24", "2.1.0"));
        Assert.Equal((0, 0), Counted(project.Build()));
        Assert.NotEqual(receipt, File.GetLastWriteTimeUtc(project.At("obj/Debug/net10.0/plimsoll.receipt")));

        Assert.Equal(0, project.Dotnet("clean", "-nologo", "-v", "q").Exit);
        Assert.Empty(project.Manifests);
    }

    [Fact]
    public void What_is_suppressed_is_not_said_and_what_is_an_error_fails()
    {
        var project = package.Project(Risky.Replace("        .WithPrivileged", "#pragma warning disable PLM2004\n        .WithPrivileged"), name: "silent");
        Assert.Equal((0, 0), Counted(project.Build()));
        Assert.NotEmpty(project.Manifests);

        project.Write("Program.cs", Risky);
        Assert.Equal((0, 0), Counted(project.Build("-p:NoWarn=PLM2004")));

        var (exit, messages) = project.Build("--no-incremental", "-p:WarningsAsErrors=PLM2004");
        Assert.Equal(1, exit);
        Assert.Contains("error PLM2004", Assert.Single(messages));
    }

    [Fact]
    public void Each_environment_is_built_and_an_exception_is_one_error_at_its_line()
    {
        var project = package.Project(Risky, "<PlimsollEnvironments>dev;prod;broken</PlimsollEnvironments>", name: "many");

        Assert.Equal(0, project.Build("-p:PlimsollEnvironment=prod", "-p:NoWarn=PLM2004").Exit);
        Assert.Equal([".plimsoll", "prod/many.yaml"], project.Manifests);

        var (exit, messages) = project.Build("-p:NoWarn=PLM2004");
        Assert.Equal(1, exit);
        Assert.StartsWith($"{project.Program}(12,", Assert.Single(messages));
        Assert.Contains("error PLM9101: FormatException: the registry is not known (environment 'broken')", messages[0]);
        Assert.Equal([".plimsoll", "prod/many.yaml"], project.Manifests);

        (exit, messages) = project.Build("-p:PlimsollEnvironment=prd");
        Assert.Equal(1, exit);
        Assert.Contains("environment 'prd' is not one of PlimsollEnvironments: dev, prod, broken", Assert.Single(messages));
    }

    [Fact]
    public void A_preset_that_is_not_known_is_named_with_those_that_are()
    {
        var (exit, messages) = package.Project(Quiet, name: "preset").Build("-p:PlimsollPreset=strikt");

        Assert.Equal(1, exit);
        Assert.Contains("error PLM9102: preset 'strikt' of PlimsollPreset is not one of ", Assert.Single(messages));
        Assert.Contains(", strict", messages[0]);
    }

    [Fact]
    public void A_manifest_of_the_project_warns_at_its_own_line_and_once()
    {
        var project = package.Project(Quiet, name: "files");
        project.AddToProject("""<ItemGroup><PlimsollManifest Include="deploy/**/*.yaml" /></ItemGroup>""");
        project.Write("deploy/agent.yaml", Manifest);
        project.Write("deploy/broken.yaml", "a: [b\n");

        var (exit, messages) = project.Build();

        Assert.Equal(1, exit);
        Assert.Contains(messages, message => message.StartsWith($"{project.At("deploy/broken.yaml")}(", StringComparison.Ordinal) && message.Contains("error PLM7002"));
        File.Delete(project.At("deploy/broken.yaml"));
        (exit, messages) = project.Build();
        Assert.Equal(0, exit);
        Assert.StartsWith($"{project.At("deploy/agent.yaml")}(9,21): warning PLM2004: ", Assert.Single(messages, message => message.Contains("PLM2004")));

        project.Write(".editorconfig", "root = true\n[deploy/*.yaml]\nplimsoll.PLM2004.severity = none\n");
        Assert.DoesNotContain(project.Build().Messages, message => message.Contains("PLM2004"));
        project.Write(".editorconfig", "root = true\n");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PLM2004.severity = none\n");
        Assert.DoesNotContain(project.Build().Messages, message => message.Contains("PLM2004"));
    }

    [Fact]
    public void A_rule_that_has_to_be_asked_for_is_heard_in_the_file_that_asks()
    {
        // The targets look for the name of a rule in the configuration files, so that the compiler need not be asked file by file.
        var project = package.Project("""
            using Plimsoll.Kubernetes;

            Namespaces.Make().InNamespace("kube-system");
            """, name: "it's asked");
        project.Write("Namespaces.cs", """
            using Plimsoll.Kubernetes;

            internal static class Namespaces
            {
                public static Pod Make() => new Pod("agent").WithContainer("agent", "example.com/agent:1");

                public static Pod MakeAll() => new Pod("all").InNamespace("kube-system").WithContainer("agent", "example.com/agent:1");
            }
            """);
        Assert.Empty(Said());

        project.Write(".editorconfig", "root = true\n# isn't asked for; 100% 'quiet'\n[Other.cs]\ndotnet_diagnostic.PLM1178.severity = warning\n");
        Assert.Empty(Said());

        project.Write(".editorconfig", "root = true\n[Namespaces.cs]\ndotnet_diagnostic.plm1178.severity = warning\n");
        Assert.StartsWith(project.At("Namespaces.cs") + "(7,", Assert.Single(Said()));

        IReadOnlyList<string> Said()
        {
            var (exit, messages) = project.Build("-p:PlimsollEmit=false");
            Assert.Equal(0, exit);
            return [.. messages.Where(message => message.Contains("PLM1178"))];
        }
    }

    [Fact]
    public void The_rules_file_is_heard_by_the_emitter_and_another_one_is_looked_at()
    {
        // Only the program knows the class.
        var project = package.Project("""
            using Plimsoll;
            using Plimsoll.Kubernetes;

            return ManifestApp.Run(args, app =>
            {
                var ingressClass = "pub" + Environment.NewLine.Trim() + "lic";
                app.Add(new Ingress("web").WithSpec(spec => spec.WithIngressClassName(ingressClass).WithDefaultBackend(b => b.WithService(new IngressServiceBackend("web").WithPort(p => p.WithNumber(80))))));
            });
            """, name: "rules");
        Assert.Empty(Said());

        project.Write("plimsoll.rules.yaml", "rules: { ingress-class-not-allowed: { classes: [internal] } }");
        Assert.Contains("ingress \"web\" is of the class public, and the project uses internal", Assert.Single(Said()));

        project.Write("policy/open.yaml", "rules: { ingress-class-not-allowed: { classes: [public] } }");
        Assert.Empty(Said("-p:PlimsollRules=policy/open.yaml"));

        IReadOnlyList<string> Said(params string[] arguments) => [.. project.Build(arguments).Messages.Where(message => message.Contains("PLM6111"))];
    }

    [Fact]
    public void A_pipe_among_the_files_is_an_error_and_nobody_waits_for_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var project = package.Project(Quiet, name: "it's piped");
        project.AddToProject("""<ItemGroup><PlimsollManifest Include="deploy/**/*.yaml" /></ItemGroup>""");
        project.Write("deploy/agent.yaml", "kind: ConfigMap\n");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [project.At("deploy/pipe.yaml")]))
        {
            made.WaitForExit();
        }

        var (exit, messages) = project.Build();

        Assert.Equal(1, exit);
        Assert.StartsWith($"{project.At("deploy/pipe.yaml")} : error PLM7001: file cannot be read: it is a named pipe or a socket", Assert.Single(messages));
    }

    [Fact]
    public void A_folder_with_an_apostrophe_is_a_folder_like_others()
    {
        var project = package.Project(Quiet, name: "it's here");

        Assert.Equal((0, 0), Counted(project.Build()));
        Assert.Equal([".plimsoll", "it-s-here.yaml"], project.Manifests);
    }

    [Fact]
    public void The_analyzers_alone_lint_files_and_run_nothing()
    {
        var project = package.Project("System.Console.WriteLine(1);", name: "alone");
        project.Write("alone.csproj", project.Read("alone.csproj").Replace("Version=\"*\"", "Version=\"*\" IncludeAssets=\"analyzers;build\""));
        project.AddToProject("""<ItemGroup><PlimsollManifest Include="agent.yaml" /></ItemGroup>""");
        project.Write("agent.yaml", Manifest);

        var (exit, messages) = project.Build();

        Assert.Equal(0, exit);
        Assert.StartsWith($"{project.At("agent.yaml")}(9,21): warning PLM2004: ", Assert.Single(messages, message => message.Contains("PLM2004")));
    }

    [Fact]
    public void The_compiler_takes_the_analyzers_made_for_its_machine_and_an_editor_the_portable_ones()
    {
        var project = package.Project(Risky, name: "ahead");
        Assert.Equal(0, project.Dotnet("restore", "-nologo", "-v", "q").Exit);

        var folder = Path.Combine("tools", "analyzers");
        Assert.Equal([folder], Analyzers(project));
        Assert.Equal([Path.Combine("analyzers", "dotnet", "cs")], Analyzers(project, "-p:DesignTimeBuild=true"));
        Assert.Equal([Path.Combine("analyzers", "dotnet", "cs")], Analyzers(project, "-p:NETCoreSdkPortableRuntimeIdentifier=plan9-mips"));
    }

    [Fact]
    public void The_tool_imports_as_it_is_compiled_for_others()
    {
        var project = package.Project(Quiet, name: "tool");
        project.Write("agent.yaml", Manifest);

        // Tests run code as it was written; what is shipped is compiled with all that the compiler of the machine can do, here from the first call on.
        var (exit, output) = package.Dotnet(
            RepositoryFiles.Root, "build", "src/Plimsoll.Cli", "-c", "Release", "-p:TieredCompilation=false", "-p:OutDir=" + project.At("built/"), "-nologo", "-v", "q");
        Assert.True(exit == 0, output);
        (exit, output) = project.Dotnet(project.At("built/Plimsoll.Cli.dll"), "import", "agent.yaml");

        Assert.True(exit == 0, output);
        Assert.Contains("new Pod(\"agent\").WithContainer(\"agent\", \"example.com/agent:1\", c => c.Privileged())", output);
    }

    // The folders of the package from which analyzers are taken, without the name of the machine.
    private static IReadOnlyList<string> Analyzers(TestProject project, params string[] arguments)
    {
        var (exit, output) = project.Dotnet(["build", "-nologo", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", .. arguments]);
        Assert.True(exit == 0, output);
        using var items = System.Text.Json.JsonDocument.Parse(output);
        var files = items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!)
            .Where(file => Path.GetFileName(file) == "Plimsoll.Analyzers.dll");
        return [.. files.Select(file => file.Contains(Path.Combine("tools", "analyzers"), StringComparison.Ordinal)
            ? Path.Combine("tools", "analyzers")
            : Path.Combine("analyzers", "dotnet", "cs"))];
    }

    private static (int Exit, int Messages) Counted((int Exit, IReadOnlyList<string> Messages) build) => (build.Exit, build.Messages.Count);
}
