using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plimsoll.Analyzers.Benchmarks;

/// <summary>A project of methods that configure a Deployment each: two containers, some seventy calls, two helpers that all of them share.</summary>
internal static class Sources
{
    private const int MethodsOfFile = 20;

    private const string Helpers = """
        using Plimsoll.Kubernetes;

        namespace Applications;

        public static class Helpers
        {
            public static Container Probed(this Container container, int port) => container
                .WithLivenessProbe(p => p.WithHttpGet(h => h.WithPath("/healthz").WithPort(port)).WithInitialDelaySeconds(10).WithPeriodSeconds(15))
                .WithReadinessProbe(p => p.WithHttpGet(h => h.WithPath("/readyz").WithPort(port)).WithInitialDelaySeconds(5).WithPeriodSeconds(10));

            public static Container Hardened(Container container)
            {
                container.WithSecurityContext(s => s.WithRunAsNonRoot(true).WithRunAsUser(10001).WithReadOnlyRootFilesystem(true)
                    .WithAllowPrivilegeEscalation(false).WithCapabilities(x => x.AddDrop("ALL")).WithSeccompProfile(x => x.WithType("RuntimeDefault")));
                return container;
            }
        }
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "Plimsoll.Core.dll" or "Plimsoll.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The project, parsed anew.</summary>
    public static CSharpCompilation Project(int methods)
    {
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(Helpers, path: "Helpers.cs") };
        for (var first = 0; first < methods; first += MethodsOfFile)
        {
            trees.Add(CSharpSyntaxTree.ParseText(File(first, Math.Min(MethodsOfFile, methods - first), "web"), path: $"Applications{first:D5}.cs"));
        }

        return CSharpCompilation.Create("Applications", trees, References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The same project with one more container name in the first method of its last file.</summary>
    public static CSharpCompilation Edited(CSharpCompilation project, int round)
    {
        var last = project.SyntaxTrees[^1];
        var text = last.GetText();
        var at = text.ToString().IndexOf("\"web", StringComparison.Ordinal) + 1;
        return project.ReplaceSyntaxTree(last, last.WithChangedText(text.Replace(at, 0, string.Create(CultureInfo.InvariantCulture, $"v{round}-"))));
    }

    private static string File(int first, int count, string name)
    {
        var text = new StringBuilder($"using Plimsoll.Kubernetes;\n\nnamespace Applications;\n\npublic static class Applications{first:D5}\n{{\n");
        for (var i = first; i < first + count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                    public static Deployment Build{i}(string owner, bool isLarge)
                    {"{"}
                        var deployment = new Deployment("app-{i:D5}").InNamespace("team-{i % 20}").WithLabel("app.kubernetes.io/part-of", "bench").WithAnnotation("team", owner).RunAsNonRoot();
                        if (isLarge)
                        {"{"}
                            deployment.WithReplicas({2 + (i % 5)});
                        {"}"}

                        {Container(name, i)}
                        {Container("sidecar", i)}
                        return deployment;
                    {"}"}

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string Container(string name, int i) => string.Create(CultureInfo.InvariantCulture, $"""
        deployment.WithContainer("{name}", "registry.example.com/team/{name}:1.{i}.0", c => Helpers.Hardened(c
                        .WithPort({8000 + (i % 100)}, "http")
                        .WithEnv("LOG_LEVEL", "info")
                        .WithEnv("INSTANCE", $"instance-{"{owner}"}")
                        .AddEnv("DB_PASSWORD", e => e.WithValueFrom(v => v.WithSecretKeyRef(s => s.WithName("db-{i}").WithKey("password"))))
                        .WithRequests(cpu: "100m", memory: "128Mi")
                        .WithLimits(cpu: "500m", memory: "256Mi")
                        .Probed({8000 + (i % 100)})));
        """);
}
