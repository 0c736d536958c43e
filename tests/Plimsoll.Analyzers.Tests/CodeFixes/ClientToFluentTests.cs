using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Client;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>An initialiser of the official client becomes calls, if they build exactly the same object.</summary>
public sealed class ClientToFluentTests
{
    [Fact]
    public async Task An_initialiser_becomes_calls()
    {
        var after = await Refactored("var pod = new V1Pod { Metadata = new V1ObjectMeta { Name = \"web\" }, Spec = new V1PodSpec { Containers = [new V1Container { Name = \"c\", Image = \"x:1\" }] } }; _ = pod;");

        Assert.NotNull(after);
        Assert.Contains("new Pod(\"web\")", after);
        Assert.Contains(".WithContainer(\"c\", \"x:1\")", after);
        Assert.DoesNotContain("V1Container", after);
    }

    [Fact]
    public async Task Comments_lists_and_dictionaries_are_kept()
    {
        var after = await Refactored("""
            var pod = new V1Pod {
                // The agent.
                Metadata = new() { Name = "web", Labels = new System.Collections.Generic.Dictionary<string, string> { ["a"] = "b", ["c"] = "d" } },
                Spec = new() { Containers = [new() { Name = "c", Image = "x:1", /* in order */ Args = new System.Collections.Generic.List<string> { "a", "b" } }] },
            }; _ = pod;
            """);

        Assert.NotNull(after);
        Assert.Contains("// The agent.\n    .WithLabel(\"a\", \"b\")\n    .WithLabel(\"c\", \"d\")\n    // in order\n    .WithContainer(", after, StringComparison.Ordinal);
        Assert.Contains(".WithArgs([\"a\", \"b\"])", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_stand_above_what_they_speak_of()
    {
        var after = await Refactored("""
            var pod = new V1Pod { // A pod.
                Metadata = new() { Name = "web" },
                Spec = new()
                {
                    /* For its
                       node. */
                    HostNetwork = true,
                    // Both of them.
                    Containers =
                    [
                        new() { Name = "a", Image = "x:1" }, // The first.
                        // The second.
                        new() { Name = "b", Image = "x:1" },
                    ],
                },
            };
            _ = pod;
            """);

        Assert.Contains(
            "new Pod(\"web\")\n    // A pod.\n    // For its\n    // node.\n    .WithHostNetwork()\n    // Both of them.\n    // The first.\n    .WithContainer(\"a\", \"x:1\")\n    // The second.\n    .WithContainer(\"b\", \"x:1\");",
            after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var name = \"web\"; var pod = new V1Pod { Metadata = new() { Name = name } }; _ = pod;", "new Pod(name);")]
    [InlineData("const string X = \"x\"; var pod = new V1Pod { Metadata = new() { Name = \"web\" }, Spec = new() { Containers = [new() { Name = X, Image = $\"{X}/a:1\" }] } }; _ = pod;", "new Pod(\"web\").WithContainer(X, $\"{X}/a:1\");")]
    [InlineData("var port = 80; var pod = new V1Pod { Metadata = new() { Name = \"web\" }, Spec = new() { Containers = [new() { Name = \"c\", Image = \"x:1\", Ports = [new() { ContainerPort = port + 1 }] }] } }; _ = pod;", "AddPort(port + 1)")]
    [InlineData("object Made(string name, int port) => new V1Pod { Metadata = new() { Name = name }, Spec = new() { Containers = [new() { Name = name, Image = $\"x/{name}:1\", Ports = [new() { ContainerPort = port }] }] } }; Made(System.Console.ReadLine()!, 1);",
        "new Pod(name).WithContainer(name, $\"x/{name}:1\", c => c.AddPort(port));")]
    [InlineData("} object Made(string name, string of) { return new V1Pod { Metadata = new() { Name = name, NamespaceProperty = of } };", "new Pod(name).InNamespace(of);")]
    [InlineData("foreach (var n in new[] { \"a\", \"b\" }) { var pod = new V1Pod { Metadata = new() { Name = n } }; _ = pod; }", "new Pod(n);")]
    [InlineData("var n = \"1\"; var pod = new V1Pod { Metadata = new() { Name = n }, Spec = new() { Containers = [new() { Name = n, Image = \"x:1\", Resources = new() { Limits = new System.Collections.Generic.Dictionary<string, ResourceQuantity> { [\"cpu\"] = n } } }] } }; _ = pod; _ = n;",
        "new Pod(\"1\").WithContainer(\"1\", \"x:1\", c => c.WithLimits(cpu: \"1\"));")]
    public async Task What_has_a_name_keeps_it_where_a_verb_takes_it(string statements, string code) => Assert.Contains(code, await Refactored(statements));

    [Theory]
    [InlineData("foreach (var n in new[] { \"1\", \"2\" }) { var pod = new V1Pod { Metadata = new() { Name = \"p\", Labels = new System.Collections.Generic.Dictionary<string, string> { [n] = \"a\" } } }; _ = pod; }")]
    [InlineData("foreach (var n in new[] { \"1\", \"2\" }) { var labels = new System.Collections.Generic.Dictionary<string, string> { [\"a\"] = n }; var pod = new V1Pod { Metadata = new() { Name = \"p\", Labels = labels } }; _ = pod; }")]
    [InlineData("foreach (var n in new[] { \"1\", \"2\" }) { var pod = new V1Pod { Metadata = new() { Name = \"p\" }, Spec = new() { Containers = [new() { Name = \"c\", Resources = new() { Limits = new System.Collections.Generic.Dictionary<string, ResourceQuantity> { [\"cpu\"] = n } } }] } }; _ = pod; }")]
    [InlineData("object Made(string name) => new V1Pod { Metadata = new() { Name = \"a\", NamespaceProperty = name } }; Made(null);")]
    [InlineData("object Made(string name) => new V1Pod { Metadata = new() { Name = \"a\", Labels = new System.Collections.Generic.Dictionary<string, string> { [name] = \"a\" } } }; Made(System.Console.ReadLine()!);")]
    [InlineData("object Made(System.Collections.Generic.IDictionary<string, string> labels) => new V1Pod { Metadata = new() { Name = \"a\", Labels = labels } }; Made(null!);")]
    [InlineData("object Made(string name, string space = null) => new V1Pod { Metadata = new() { Name = name, NamespaceProperty = space } }; Made(System.Console.ReadLine(), System.Console.ReadLine());")]
    [InlineData("object Made(string name) => new V1Pod { Metadata = new() { Name = name.Trim() } }; Made(System.Console.ReadLine()!);")]
    [InlineData("} object Made(string name, string of) { var labels = new System.Collections.Generic.Dictionary<string, string> { [\"a\"] = of }; return new V1Pod { Metadata = new() { Name = name, Labels = labels } };")]
    [InlineData("} object Made(string name) { return new V1Pod { Metadata = new() { Name = name, NamespaceProperty = name.Trim() } };")]
    [InlineData("}\n#nullable enable\nobject Made(string? space) { return new V1Pod { Metadata = new() { Name = \"a\", NamespaceProperty = space } };")]
    [InlineData("System.Func<string, object> f = n => { var m = n; return new V1Pod { Metadata = new() { Name = m + Part(m) } }; }; f(\"a\"); static string Part(string a) => a;")]
    [InlineData("var pod = new V1Pod { Metadata = new() { Name = \"p\" }, Spec = new() { HostNetwork = System.Console.ReadLine() == \"a\" ? true : false, Containers = [] } }; _ = pod;")]
    [InlineData("var pod = new V1Pod { Metadata = new() { Name = \"p\" }, Spec = new() { HostNetwork = false, Containers = [] } }; pod.Spec.HostNetwork = true; _ = pod;")]
    [InlineData("var pod = new V1Pod { Metadata = new() { Name = \"p\" }, Spec = new() { Containers = [] } }; pod.Spec.HostNetwork = true; _ = pod;")]
    [InlineData("var pod = new V1Pod { Metadata = new() { Name = \"p\" }, Spec = new() { Containers = new System.Collections.Generic.List<V1Container> { new() { Name = \"c\" } } } }; pod.Spec.Containers.RemoveAt(0); _ = pod;")]
    public async Task What_would_be_another_object_another_time_is_left_alone(string statements) => Assert.Null(await Refactored(statements));

    [Theory]
    [InlineData("var pod = new V1Pod { Metadata = new V1ObjectMeta { Name = System.Console.ReadLine() } }; _ = pod;")]
    [InlineData("V1Pod pod = new V1Pod { Metadata = new V1ObjectMeta { Name = \"web\" } }; _ = pod;")]
    [InlineData("var pod = new V1Pod {\n#if DEBUG\nSpec = new() { HostNetwork = true },\n#endif\nMetadata = new() { Name = \"web\" } }; _ = pod;")]
    public async Task What_is_not_known_or_must_stay_a_model_is_left_alone(string statements) => Assert.Null(await Refactored(statements));

    private static async Task<string?> Refactored(string statements)
    {
        var source = "#nullable disable\nusing k8s.Models; class Program { void Build() { " + statements + " } }";
        var client = Verify.Library("KubernetesClient", CSharpSyntaxTree.ParseText(ClientApi.Source, new(LanguageVersion.Preview)));
        var compilation = Verify.CompileReal(source);
        var document = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees[0].Options).WithCompilationOptions(compilation.Options).AddMetadataReferences([.. compilation.References, client])
            .AddDocument("Test.cs", SourceText.From(source));
        Assert.Empty((await document.GetSemanticModelAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        CodeAction? action = null;
        await new ClientToFluentRefactoring().ComputeRefactoringsAsync(new(document, new(source.IndexOf("V1Pod {", StringComparison.Ordinal), 0), found => action = found, default));
        if (action is null)
        {
            return null;
        }

        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
