using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>What objects say of each other that one program hands to the output.</summary>
public sealed class OutputTests
{
    private const string Platform = """
        platforms:
          - name: ci
            runtimeClasses: [{ name: other, handler: sysbox-runc, runtime: { sysbox: "0.7.0" } }]
        """;

    private const string Runner = """
        app.Add(new Pod("runner") { Spec = new([new Container("c", "example.com/runner:1.0").WithReadOnlyRootFilesystem()]) { RuntimeClassName = "nested" } });
        """;

    private const string Claim = """app.Add(new HorizontalPodAutoscaler("web", new HorizontalPodAutoscalerSpec(5, new("Deployment", "web"))));""";

    private const string Web = """new Deployment("web").WithReplicas(3).WithContainer("web", "example.com/web:1.0")""";

    [Theory]
    [InlineData("""app.Add(new RuntimeClass("nested", "sysbox-runc"));""", 1)]
    [InlineData("""app.Add(new RuntimeClass("nested", "kata"));""", 0)]
    [InlineData("""app.Add(new RuntimeClass("nested", args[0]));""", 0)]
    [InlineData("""app.Add(new RuntimeClass(args[0], "sysbox-runc"));""", 0)]
    [InlineData("""app.Add(new RuntimeClass("nested", "sysbox-runc").WithHandler("kata"));""", 0)]
    [InlineData("""app.AddRange([new RuntimeClass("nested", "sysbox-runc"), new RuntimeClass("nested", "kata")]);""", 0)]
    [InlineData("""if (args.Length > 0) app.Add(new RuntimeClass("nested", "sysbox-runc"));""", 0)]
    [InlineData("""var nested = new RuntimeClass("nested", "sysbox-runc"); _ = nested;""", 0)]
    [InlineData("", 0)]
    public async Task A_pod_runs_where_the_runtime_class_of_the_program_leads(string statement, int expected)
    {
        foreach (var statements in new[] { statement + Runner, Runner + statement })
        {
            var found = await Found(Program(statements), new TextFile("conf/plimsoll.platforms.yaml", Platform));
            Assert.Equal(expected, found.Count(id => id == "PLM2005"));
        }
    }

    [Theory]
    [InlineData($"app.Add({Web}); {Claim}", 1)]
    [InlineData($"{Claim} app.Add({Web}.InNamespace(args[0]));", 0)]
    [InlineData($"app.AddRange([{Web}]); Scale(); void Scale() {{ {Claim} }}", 1)]
    [InlineData($"app.Add({Web}); if (args.Length > 0) {{ {Claim} }}", 0)]
    [InlineData($"app.Add({Web}); if (args.Length > 0) return; {Claim}", 0)]
    [InlineData($"app.Add({Web}); foreach (var name in args) {{ {Claim} }}", 0)]
    [InlineData($"app.Add({Web}.Configured(args)); {Claim}", 0)]
    [InlineData($"Manifest.From({Web}); {Claim}", 0)]
    public async Task Objects_of_one_output_are_held_against_each_other(string statements, int expected) =>
        Assert.Equal(expected, (await Found(Program(statements))).Count(id => id == "PLM5183"));

    [Fact]
    public async Task Objects_of_two_outputs_are_not() => Assert.DoesNotContain("PLM5183", await Found(
        Program($"app.Add({Web});").Replace("/* more */", $"+ ManifestApp.Run(args, app => {{ {Claim} }})", StringComparison.Ordinal)));

    [Theory]
    [InlineData("PLM7219", """app.Add(new ConfigMap("web").AddData("a", "1")).Add(new Pod("web").WithContainer("c", "i", c => c.WithEnv("X", new ConfigMap("web"), "b")));""", 1)]
    [InlineData("PLM7219", """app.Add(new ConfigMap("web").AddData(args[0], "1")).Add(new Pod("web").WithContainer("c", "i", c => c.WithEnv("X", new ConfigMap("web"), "b")));""", 0)]
    [InlineData("PLM7219", """app.Add(new ConfigMap("other").AddData("a", "1")).Add(new Pod("web").WithContainer("c", "i", c => c.WithEnv("X", new ConfigMap("web"), "b")));""", 0)]
    [InlineData("PLM7388", """app.Add(new PersistentVolumeClaim("data", "1Gi")).Add(new Deployment("web").WithReplicas(3).WithVolume("data", v => v.WithPersistentVolumeClaim(p => p.WithClaimName("data"))).WithContainer("web", "i", c => c.WithMount("data", "/data")));""", 1)]
    [InlineData("PLM7388", """app.Add(new PersistentVolumeClaim("data", "1Gi", [AccessMode.ReadWriteMany])).Add(new Deployment("web").WithReplicas(3).WithVolume("data", v => v.WithPersistentVolumeClaim(p => p.WithClaimName("data"))).WithContainer("web", "i", c => c.WithMount("data", "/data")));""", 0)]
    [InlineData("PLM7388", """app.Add(new PersistentVolumeClaim("data", "1Gi", args.Length > 0 ? [AccessMode.ReadWriteMany] : new[] { AccessMode.ReadWriteOnce })).Add(new Deployment("web").WithReplicas(3).WithVolume("data", v => v.WithPersistentVolumeClaim(p => p.WithClaimName("data"))).WithContainer("web", "i", c => c.WithMount("data", "/data")));""", 0)]
    [InlineData("PLM7222", """app.AddRange([new RuntimeClass("a", "x"), new RuntimeClass("a", "y")]);""", 1)]
    [InlineData("PLM7222", """app.AddRange([new RuntimeClass("a", "x"), new RuntimeClass("a", args[0])]);""", 0)]
    [InlineData("PLM7222", """app.AddRange([new Deployment("a").WithSelectorLabel("x", "y"), new Deployment("a").WithSelectorLabel("x", args[0])]);""", 0)]
    [InlineData("PLM7390", """app.Add(new CustomObject("autoscaling.k8s.io/v1", "VerticalPodAutoscaler", "a").Set("spec.targetRef.name", "web").Set("spec.targetRef.kind", args[0])).Add(new CustomObject("autoscaling/v2", "HorizontalPodAutoscaler", "a").Set("spec.scaleTargetRef.name", "web").Set("spec.scaleTargetRef.kind", args[1]).Set("spec.metrics[0].type", "Resource"));""", 0)]
    public async Task What_is_not_known_of_one_is_not_held_against_another(string rule, string statements, int expected) =>
        Assert.Equal(expected, (await Found(Program(statements))).Count(id => id == rule));

    [Theory]
    [InlineData("""app.Add(new Service("s").WithSelector("a", "b").WithPort(80).Allow(Rules.ServiceSelectsNothing, "elsewhere"));""")]
    [InlineData("""app.Add(new Pod("s").WithContainer("c", args[0]).Allow(Rules.ImageTagMissingOrLatest, "a mirror"));""")]
    public async Task An_allowance_of_what_only_the_emitter_sees_is_not_said_to_match_nothing(string statements) =>
        Assert.DoesNotContain("PLM9013", await Found(Program(statements)));

    private static async Task<IReadOnlyList<string>> Found(string source, params TextFile[] files)
    {
        var compilation = Verify.CompileReal(source);
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return [.. (await Verify.Diagnostics(compilation, RuleRunner.Default, [.. files])).Select(diagnostic => diagnostic.Id)];
    }

    private static string Program(string statements) => $$"""
        using Plimsoll;
        using Plimsoll.Kubernetes;

        static class Program
        {
            static int Main(string[] args) => ManifestApp.Run(args, app =>
            {
                {{statements}}
            }) /* more */;

            static Deployment Configured(this Deployment web, string[] args)
            {
                if (args.Length > 0) web.WithReplicas(1);
                return web;
            }
        }
        """;
}
