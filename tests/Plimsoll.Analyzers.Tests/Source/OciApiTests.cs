using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Oci;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Programs that make OCI specs are understood by the same attributes.</summary>
public sealed class OciApiTests
{
    private const string Sysbox = """.AddAnnotation("io.containerd.cri.runtime-handler", "sysbox-runc")""";

    [Theory]
    [InlineData("new RuntimeSpec(\"1.2.0\")" + Sysbox + ".WithReadOnlyRootFilesystem()", "WithReadOnlyRootFilesystem()")]
    [InlineData("new RuntimeSpec(\"1.2.0\") { Root = new(\"rootfs\") { Readonly = true } }" + Sysbox, "true")]
    [InlineData("RuntimeSpec.Default()" + Sysbox, "Default()")]
    [InlineData("RuntimeSpec.Default()" + Sysbox + ".WithReadOnlyRootFilesystem(false)", null)]
    [InlineData("RuntimeSpec.Default(\"1.1.5\")" + Sysbox, "Default(\"1.1.5\")")]
    [InlineData("new OciBundle(\"web\", RuntimeSpec.Default()" + Sysbox + ".WithHostname(\"box\"))", "Default()")]
    public async Task A_rule_speaks_at_the_line_of_CSharp(string expression, string? place)
    {
        var source = Program(expression);
        var diagnostics = await Verify.Diagnostics(Verify.CompileReal(source), PlatformRules.Runner);

        Assert.Equal(place is null ? [] : [place], diagnostics.Where(diagnostic => diagnostic.Id == "PLM2005").Select(diagnostic => source.Substring(
            diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
    }

    [Theory]
    [InlineData("RuntimeSpec.Default()")]
    [InlineData("RuntimeSpec.Default().RunAs(1000, 5).DropAllCapabilities().WithBind(\"/srv\", \"/data\").WithTmpfs(\"/tmp\").WithRlimit(\"RLIMIT_CORE\", 0, ulong.MaxValue)")]
    [InlineData("RuntimeSpec.Default().WithSecurity(new ContainerSecurity().RunAs(1000).WithReadOnlyRootFilesystem()).WithPoststopHook(\"/bin/true\", timeoutSeconds: 3)")]
    [InlineData("new RuntimeSpec(\"1.2.0\").WithLinux(l => l.WithResources(r => r.AddDevice(false, d => d.WithAccess(\"rwm\"))).AddNamespace(LinuxNamespaceType.Pid))")]
    public async Task The_compiler_sees_what_the_program_makes(string expression)
    {
        var seen = new List<ConfigNode>();
        var compilation = Verify.CompileReal(Program(expression));
        await Verify.Diagnostics(compilation, new([Privileged], (item, _, _) =>
        {
            seen.Add(item.Root);
            return [];
        }));

        Assert.True(NodeEquality.SameData(Made(expression).Node, Assert.Single(seen, root => ConfigDocument.KindOf(root) == DocumentKind.OciSpec)), seen[^1].ToString());
    }

    private static RuntimeSpec Made(string expression) => expression switch
    {
        _ when expression.Contains("RLIMIT_CORE") => RuntimeSpec.Default().RunAs(1000, 5).DropAllCapabilities().WithBind("/srv", "/data").WithTmpfs("/tmp").WithRlimit("RLIMIT_CORE", 0, ulong.MaxValue),
        _ when expression.Contains("WithSecurity") => RuntimeSpec.Default().WithSecurity(new ContainerSecurity().RunAs(1000).WithReadOnlyRootFilesystem()).WithPoststopHook("/bin/true", timeoutSeconds: 3),
        _ when expression.Contains("WithLinux") => new RuntimeSpec("1.2.0").WithLinux(l => l.WithResources(r => r.AddDevice(false, d => d.WithAccess("rwm"))).AddNamespace(LinuxNamespaceType.Pid)),
        _ => RuntimeSpec.Default(),
    };

    private static string Program(string expression) =>
        $$"""
        using System;
        using Plimsoll;
        using Plimsoll.Oci;

        class Program
        {
            static int Main(string[] args) => ManifestApp.Run(args, app => app.Add({{expression}}));
        }
        """;
}
