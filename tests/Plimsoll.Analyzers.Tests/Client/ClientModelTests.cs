using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Findings;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Client;

/// <summary>Objects of the official client, in a project that knows nothing of Plimsoll but its analyzers.</summary>
public sealed class ClientModelTests
{
    private static readonly MetadataReference Client = Verify.Library("KubernetesClient", CSharpSyntaxTree.ParseText(ClientApi.Source, new(LanguageVersion.Preview)));

    private static readonly MetadataReference Corp = Verify.Library(
        "Corp",
        [Client],
        CSharpSyntaxTree.ParseText("public static class Corp { public static void Harden(k8s.Models.V1Pod pod) { } }"));

    [Theory]
    [InlineData("""new V1Pod { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "c", SecurityContext = new V1SecurityContext { Privileged = [|true|] } } } } }""")]
    [InlineData("""new V1Pod { Spec = new() { Containers = [new() { Name = "c", SecurityContext = new() { Privileged = [|true|] } }] } }""")]
    [InlineData("""new V1Pod { Spec = new() { Containers = new V1Container[] { new() { Name = "c", SecurityContext = new() { Privileged = [|(bool?)true|] } } } } }""")]
    [InlineData("""new V1Deployment { Spec = new() { Selector = null, Template = new() { Spec = new() { Containers = [new() { Name = name, SecurityContext = new() { Privileged = [|true|] } }] } } } }""")]
    [InlineData("""new V1Container { Name = "c", SecurityContext = new() { Privileged = [|true|] } }""")]
    [InlineData("""new V1PodTemplateSpec { Spec = new() { Containers = names.Select(n => new V1Container { Name = n, SecurityContext = new() { Privileged = [|true|] } }).ToList() } }""")]
    [InlineData("""new V1Container { Name = "c", SecurityContext = new() { Privileged = {|PRIV?:flag ? true : null|} } }""")]
    [InlineData("""new V1Container { Name = "c", SecurityContext = new() { Privileged = null } }""")]
    [InlineData("""new V1Container { Name = "c", SecurityContext = new() { Privileged = flag } }""")]
    [InlineData("""new KubernetesList<V1Pod>([new V1Pod { Spec = new() { Containers = [new() { Name = "c", SecurityContext = new() { Privileged = [|true|] } }] } }])""")]
    public Task Initialisers_are_understood(string expression) => Body($"return {expression};", Privileged);

    [Theory]
    [InlineData("pod.Spec.Containers[0].SecurityContext.Privileged = [|true|];")]
    [InlineData("var c = pod.Spec.Containers[0]; c.SecurityContext = new() { Privileged = [|true|] };")]
    [InlineData("pod.Spec.Containers[0].SecurityContext.Privileged = true; pod.Spec.Containers[0].SecurityContext.Privileged = false;")]
    [InlineData("""pod.Spec.Containers.Add(new() { Name = "d", SecurityContext = new() { Privileged = [|true|] } });""")]
    [InlineData("if (flag) { pod.Spec.Containers[0].SecurityContext.Privileged = {|PRIV?:true|}; }")]
    [InlineData("foreach (var c in pod.Spec.Containers) { c.SecurityContext.Privileged = flag; }")]
    [InlineData("""pod.Spec.Containers = new List<V1Container>(); pod.Spec.Containers.Add(new() { Name = "d", SecurityContext = new() { Privileged = [|true|] } });""")]
    [InlineData("""pod.Spec.Containers[0].SecurityContext.Privileged = true; pod.Spec.Containers = [new() { Name = "d" }];""")]
    [InlineData("""pod.Spec.Containers[0].SecurityContext.Privileged = true; pod.Spec.Containers.Clear();""")]
    [InlineData("""pod.Spec.Containers.Insert(0, new() { Name = "d" }); pod.Spec.Containers[0].SecurityContext.Privileged = true;""")]
    [InlineData("pod.Spec.Containers[0].Resources ??= new(); pod.Spec.Containers[0].SecurityContext.Privileged ??= [|true|];")]
    [InlineData("pod.Spec.Containers[0].SecurityContext.Privileged = false; pod.Spec.Containers[0].SecurityContext.Privileged ??= true;")]
    [InlineData("pod.Spec.Containers[0].SecurityContext = null; pod.Spec.Containers[0].SecurityContext ??= new(); pod.Spec.Containers[0].SecurityContext.Privileged = [|true|];")]
    [InlineData("pod.Spec.Containers[0].SecurityContext.Privileged = [|true|]; pod.Spec.Containers[0].SecurityContext.Privileged ??= false;")]
    [InlineData("pod.Spec.Containers.First().SecurityContext.Privileged = [|true|];")]
    [InlineData("pod.Spec.Containers.First(c => c.Name == \"c\").SecurityContext.Privileged = [|true|];")]
    [InlineData("pod.Spec.Containers.FirstOrDefault(c => c.Name == \"d\").SecurityContext.Privileged = true;")]
    [InlineData("pod.Spec.Containers[0].SecurityContext.Privileged = true; pod.Spec.Containers.First(c => c.Name == name).SecurityContext.Privileged = false;")]
    [InlineData("IList<V1Container> all = pod.Spec.Containers; for (var i = 0; i < all.Count; i++) { all[i].SecurityContext.Privileged = [|true|]; }")]
    [InlineData("Set(pod.Spec.Containers[0]); void Set(V1Container c) => c.SecurityContext.Privileged = [|true|];")]
    public Task What_is_assigned_later_counts(string statements) => Body(
        $$"""
        var pod = new V1Pod { Spec = new() { Containers = [new() { Name = "c", SecurityContext = new() }] } };
        {{statements}}
        """,
        Privileged);

    [Theory]
    // A list, a part or a copy by `with` shares what it holds.
    [InlineData("""var sc = new V1SecurityContext { Privileged = true }; var a = new V1Container { Name = "a", SecurityContext = sc }; var b = new V1Container { Name = "b", SecurityContext = sc }; sc.Privileged = false;""")]
    [InlineData("""var list = new List<V1Container>(); var pod = new V1Pod { Spec = new() { Containers = list } }; list.Add(new() { Name = "a", SecurityContext = new() { Privileged = [|true|] } });""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = true } }; var b = a with { Name = "b" }; b.SecurityContext.Privileged = false;""")]
    [InlineData("""var a = new V1SecurityContext { Privileged = true }; var b = new V1Container { Name = "a", SecurityContext = a with { Privileged = false } };""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = true } }; var b = a with { SecurityContext = new() { Privileged = false } };""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = [|true|] } }; var b = a with { Name = "b" };""")]
    [InlineData("""var a = known with { SecurityContext = new() { Privileged = [|true|] } };""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = true } }; var l = new List<V1Container> { a }; l[0].SecurityContext.Privileged = false;""")]
    [InlineData("""var caps = new List<string> { "SYS_ADMIN" }; var a = new V1Container { Name = "a", SecurityContext = new() { Capabilities = new() { Add = caps } } }; caps.Clear();""")]
    [InlineData("""var l = new List<V1Container> { new() { Name = "a", SecurityContext = new() { Privileged = true } } }; Array.ForEach(l.ToArray(), c => c.SecurityContext.Privileged = false);""")]
    [InlineData("""var l = new V1Container[] { new() { Name = "a", SecurityContext = new() { Privileged = true } } }; Array.ForEach(l, c => c.SecurityContext.Privileged = false);""")]
    [InlineData("""var l = new V1Container[] { new() { Name = "a", SecurityContext = new() { Privileged = true } } }; Array.ForEach(l, Calm);""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = true } }; Action<V1Container> calm = Calm; calm.DynamicInvoke(a);""")]
    [InlineData("""var l = new List<V1Container> { new() { Name = "a", SecurityContext = new() } }; l.ForEach(c => c.SecurityContext.Privileged = [|true|]);""")]
    [InlineData("""var l = new List<V1Container> { new() { Name = "a", SecurityContext = new() { Privileged = true } } }; l.ForEach(Calm);""")]
    [InlineData("""var a = new V1SecurityContext { Privileged = true }; typeof(V1SecurityContext).GetProperty("Privileged").SetValue(a, null);""")]
    [InlineData("""var a = new V1SecurityContext { Privileged = true, RunAsNonRoot = false }; (a.Privileged, a.RunAsNonRoot) = (a.RunAsNonRoot, a.Privileged);""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = [|true|] } }; var b = a with { SecurityContext = new() }; return a;""")]
    [InlineData("""var a = new V1Container { Name = "a", SecurityContext = new() { Privileged = true } }; var b = a with { SecurityContext = new() }; return b;""")]
    [InlineData("""var once = new HashSet<string> { "a", "a" }; var a = new V1SecurityContext(); if (once.Count == 2) { a.Privileged = {|PRIV?:true|}; }""")]
    public Task Objects_are_held_by_reference(string statements) => Body(statements, Privileged, SysAdmin);

    [Theory]
    [InlineData("await client.CoreV1.CreateNamespacedPodAsync(pod, \"shop\");", true)]
    [InlineData("client.CoreV1.CreateNamespacedPod(pod, \"shop\");", true)]
    [InlineData("await client.CoreV1.PatchNamespacedPodAsync(new V1Patch(pod, V1Patch.PatchType.MergePatch), \"a\", \"b\"); names = names.Where(n => n != name).ToArray();", true)]
    [InlineData("Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(pod));", true)]
    [InlineData("pod.Initialize();", true)]
    [InlineData("pod.SetLabel(\"a\", \"b\");", true)]
    [InlineData("pod.EnsureMetadata().Name = name;", true)]
    [InlineData("IMetadata<V1ObjectMeta> seen = pod; seen.SetLabel(\"a\", \"b\");", true)]
    [InlineData("pod.Itself().Quiet();", false)]
    [InlineData("pod.Tame();", false)]
    [InlineData("Corp.Harden(pod);", false)]
    [InlineData("pod = await client.CoreV1.ReadNamespacedPodAsync(\"a\", \"b\");", true)]
    public Task What_the_client_sends_is_as_it_was(string statement, bool isKnown)
    {
        var value = isKnown ? "[|true|]" : "true";
        return Body(
            $$"""
            var pod = new V1Pod { Spec = new() { HostNetwork = {{value}}, Containers = [new() { Name = "c" }] } };
            {{statement}}
            """,
            HostNetwork);
    }

    [Theory]
    [InlineData("""new V1Container { Name = "c", Image = "i", SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } } }""")]
    [InlineData("""[|new V1Container|] { Name = "c", Image = "i" }""")]
    [InlineData("""new V1Container { Name = "c", Image = "i", SecurityContext = new() { Capabilities = known.SecurityContext.Capabilities } }""")]
    [InlineData("""[|new V1Container|] { Name = "c", Image = "i", SecurityContext = new() { Capabilities = new() { Drop = new List<string> { "NET_RAW" } } } }""")]
    [InlineData("""known with { Image = "i" }""")]
    public Task Absence_is_known_of_what_was_made_here(string expression) => Body($"return {expression};", KeepsCapabilities);

    [Fact]
    public Task A_kind_of_the_user_is_read_by_the_same_attributes() => Verify.Alone(
        """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using k8s;
        using k8s.Models;

        [KubernetesEntity(Group = "shop.example.com", ApiVersion = "v1", Kind = "Till")]
        public sealed class Till : IKubernetesObject
        {
            public string ApiVersion { get; set; }
            public string Kind { get; set; }
            public TillSpec Spec { get; set; } = new();
        }

        public sealed class TillSpec
        {
            public V1PodTemplateSpec PodTemplate { get; set; }
            [JsonPropertyName("privileged")] public bool IsPrivileged { get; set; }
            [JsonPropertyName("hostNetwork")] public bool Hidden { get => false; set { } }
        }

        public static class Program
        {
            public static Till Made() => new() { Spec = new() { IsPrivileged = {|PRIV:true|}, PodTemplate = new() { Spec = new() { Containers = [new() { Name = "c", SecurityContext = new() { Privileged = {|PRIV:true|} } }] } } } };
            public static Till Unseen() => new() { Spec = new() { Hidden = true } };
        }
        """,
        [Client],
        Privileged,
        HostNetwork);

    [Fact]
    public Task A_pragma_silences_a_finding() => Verify.Alone(
        """
        using k8s.Models;
        public static class Program
        {
            public static V1Container One() => new() { Name = "c", SecurityContext = new() { Privileged = [|true|] } };
        #pragma warning disable PRIV
            public static V1Container Two() => new() { Name = "c", SecurityContext = new() { Privileged = true } };
        #pragma warning restore PRIV
        }
        """,
        [Client],
        Privileged);

    private static Task Body(string statements, params RuleInfo[] rules) => Verify.Alone(
        $$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        class Program
        {
            static void Calm(V1Container c) => c.SecurityContext.Privileged = false;

            async Task<object> Build(bool flag, string name, string[] names, V1Container known, IKubernetes client)
            {
                {{statements}}
                return null;
            }
        }
        """.Replace("return null;", statements.Contains("return ", StringComparison.Ordinal) ? "" : "return null;", StringComparison.Ordinal),
        [Client, Corp],
        rules);
}
