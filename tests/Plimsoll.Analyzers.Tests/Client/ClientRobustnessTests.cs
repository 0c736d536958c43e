using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Client;

/// <summary>Code as it is while it is typed, and object graphs that no document can be.</summary>
public sealed class ClientRobustnessTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json.Serialization;
        using k8s;
        using k8s.Models;

        [KubernetesEntity(Group = "a.example.com", ApiVersion = "v1", Kind = "Till")]
        public class Till : Till2 { [JsonPropertyName("spec")] public V1PodSpec Spec { get; set; } = new() { Containers = [] }; public Till(int x) { } public Till() { } }
        public class Till2 { public Till Next { get; set; } }
        public record Named([property: JsonPropertyName("name")] string Name, V1Pod Pod);

        public static class Program
        {
            [Plimsoll.Annotations.ConfigSet("a[", 1)]
            public static V1Pod Made(bool flag, string[] names, IKubernetes client)
            {
                var pod = new V1Pod("x") { Metadata = new() { Name = $"a-{names[0]}", Labels = { ["a"] = "b" } }, Spec = new V1PodSpec { Containers = [.. names.Select(n => new V1Container { Name = n })] } };
                pod.Spec.Containers[0].SecurityContext = flag ? new() { Privileged = true } : pod.Spec.Containers[1].SecurityContext with { RunAsUser = 0 };
                pod.Spec.Containers[0].Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { { "cpu", "1" }, ["memory"] = 5 } };
                var till = new Till { Next = new(1) { Spec = pod.Spec } };
                till.Next.Next = till;
                client.CoreV1.CreateNamespacedPodAsync(new Named("a", pod).Pod, "b");
                return till is { Spec.HostNetwork: true } t ? new V1Pod { Spec = t.Spec } : pod with { Kind = null };
            }
        }
        """;

    private static readonly MetadataReference Client = Verify.Library("KubernetesClient", CSharpSyntaxTree.ParseText(ClientApi.Source, new(LanguageVersion.Preview)));

    [Fact]
    public async Task No_part_of_a_program_and_no_hole_in_it_makes_an_exception()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 60; i++)
        {
            var (start, length) = (random.Next(Program.Length), random.Next(1, 30));
            await Run(i % 2 == 0 ? Program[..start] : Program.Remove(start, Math.Min(length, Program.Length - start)));
        }
    }

    [Fact]
    public async Task A_graph_that_would_fill_any_tree_is_given_up() => await Run(
        """
        using System.Collections.Generic;
        using k8s.Models;
        [KubernetesEntity(Group = "a.example.com", ApiVersion = "v1", Kind = "Node")]
        public class Node { [System.Text.Json.Serialization.JsonPropertyName("nodes")] public IList<Node> Nodes { get; set; } }
        public static class Program
        {
            public static V1Pod Made()
            {
                var a = new Node(); a.Nodes = [a, a]; var b = new Node { Nodes = [a, a] }; var c = new Node { Nodes = [b, b, a] }; a.Nodes.Add(c); a.Nodes.Add(b);
                var pod = new V1Pod { Spec = new() { Containers = new List<V1Container>() } };
                pod.Spec.Containers.Add(new() { Name = "a" });
                return pod;
            }
        }
        """);

    private static async Task Run(string source)
    {
        Exception? thrown = null;
        var compilation = Verify.CompileAlone(source, Client);
        await compilation.WithAnalyzers([new ConfigAnalyzer(RuleRunner.Default, exception => thrown ??= exception)]).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown is null, source + thrown);
    }
}
