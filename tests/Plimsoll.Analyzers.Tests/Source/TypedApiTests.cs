using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>The generated API, as it stands in the assembly that users reference.</summary>
public sealed class TypedApiTests
{
    [Theory]
    [InlineData("""new Pod("p").WithSpec(s => s.AddContainer("c", c => c.WithSecurityContext(x => x.WithPrivileged([|true|]))))""")]
    [InlineData("""new Pod("p") { Spec = new PodSpec([new Container("c") { SecurityContext = new() { Privileged = [|true|] } }]) }""")]
    [InlineData("""new Pod("p").WithSpec(new PodSpec([new Container("c").WithSecurityContext(new SecurityContext().WithPrivileged([|true|]))]))""")]
    [InlineData("""new Pod("p").WithSpec(s => s.AddContainer("c", c => c.WithSecurityContext(x => x.WithPrivileged(true).WithPrivileged(false))))""")]
    [InlineData("""new Pod("p").Set("spec.securityContext.privileged", [|true|])""")]
    [InlineData("""new Pod("p").Set("spec", s => s.Set("securityContext", c => c.Set("privileged", [|true|]).Set("runAsUser", 1)))""")]
    [InlineData("""new Pod("p").Set("spec.containers[]", c => c.Set("name", "c").Set("securityContext.privileged", [|true|]))""")]
    [InlineData("""new Pod("p").Set("spec.securityContext.privileged", true).Set("spec.securityContext", c => c.Set("privileged", false))""")]
    public Task Every_form_of_writing_is_understood(string expression) => Verify.Source(Program(expression), Privileged);

    [Theory]
    [InlineData("class Program { object Build() => new Pod(\"p\") { Spec = new PodSpec { HostNetwork = true } }; }")]
    [InlineData("class Program { object Build<T>() where T : PodSpec, new() => new PodSpec([]) { SecurityContext = Of(new T { HostNetwork = true }) }; PodSecurityContext Of(object o) => new(); }")]
    public async Task An_initialiser_of_what_is_not_known_says_nothing_of_the_object_around_it(string program)
    {
        var seen = new List<string>();
        await Verify.Diagnostics(Verify.CompileReal("using Plimsoll; using Plimsoll.Kubernetes; using Plimsoll.Kubernetes.Core.V1; " + program), new([HostNetwork], (item, _, _) =>
        {
            seen.AddRange(item.Root.Entries.Select(entry => entry.Key));
            return [];
        }));

        Assert.DoesNotContain("hostNetwork", seen);
    }

    [Theory]
    [InlineData("""new PodSpec([]) { NodeSelector = new() { ["a"] = "b" } }""", "nodeSelector", "a=b")]
    [InlineData("""new PodSpec([]) { NodeSelector = new() { { "a", "b" }, { "c", "d" } } }""", "nodeSelector", "a=b c=d")]
    [InlineData("""new PodSpec([]) { NodeSelector = { ["a"] = "b" } }""", "nodeSelector", "a=b")]
    [InlineData("""new PodSpec([]) { NodeSelector = { { "a", "b" }, { "c", "d" } } }""", "nodeSelector", "a=b c=d")]
    [InlineData("""new PodSpec([]) { NodeSelector = new() }""", "nodeSelector", "")]
    [InlineData("""new PodSpec([]) { NodeSelector = new() { [names[0]] = "b" } }""", "nodeSelector", "?")]
    [InlineData("""new PodSpec([]) { NodeSelector = Shared(new() { ["a"] = "b" }) }""", "nodeSelector", "?")]
    [InlineData("""new PodSpec([]).WithNodeSelector([new("a", "b")])""", "nodeSelector", "?")]
    [InlineData("""new PodSpec([]).WithNodeSelector(System.Linq.Enumerable.Select(new[] { "a" }, a => System.Collections.Generic.KeyValuePair.Create(a, "b")))""", "nodeSelector", "?")]
    [InlineData("""new PodSpec([]).WithNodeSelector(new System.Collections.Generic.Dictionary<string, string> { ["a"] = "b" })""", "nodeSelector", "a=b")]
    [InlineData("""new Capabilities { Add = ["A", "B"] }""", "add", "A B")]
    [InlineData("""new Capabilities { Add = new() { "A" } }""", "add", "A")]
    [InlineData("""new Capabilities { Add = [] }""", "add", "")]
    [InlineData("""new Capabilities().WithAdd(new System.Collections.Generic.HashSet<string> { "A", "A" })""", "add", "A ?")]
    [InlineData("""new Capabilities { Add = new ValueList<string>(new Plimsoll.Documents.MappingNode(), "x") }""", "add", "?")]
    public async Task Collections_are_understood_however_they_are_made(string expression, string field, string expected)
    {
        var seen = new List<string>();
        await Verify.Diagnostics(Verify.CompileReal($$"""
            using Plimsoll;
            using Plimsoll.Kubernetes;
            using Plimsoll.Kubernetes.Core.V1;
            class Program { object Build(string[] names) => {{expression}}; ValueDictionary<string> Shared(ValueDictionary<string> map) { Held = map; return map; } ValueDictionary<string>? Held; }
            """), new([Privileged], (item, _, _) =>
        {
            seen.Add(item.Root[field] switch
            {
                MappingNode { IsOpen: false } map => string.Join(" ", map.Entries.Select(entry => $"{entry.Key}={((ScalarNode)entry.Value).Text}")),
                SequenceNode list => string.Join(" ", list.Items.Select(value => ((ScalarNode)value).Text)) + (list.IsOpen ? " ?" : ""),
                _ => "?",
            });
            return [];
        }));

        Assert.Equal([expected], seen);
    }

    [Fact]
    public async Task A_map_that_is_given_no_pairs_is_a_map()
    {
        var seen = new List<ConfigNode?>();
        await Verify.Diagnostics(Verify.CompileReal("using Plimsoll; using Plimsoll.Kubernetes; using Plimsoll.Kubernetes.Core.V1; class Program { object Build() => new PodSpec([]).WithNodeSelector([]); }"), new([Privileged], (item, _, _) =>
        {
            seen.Add(item.Root["nodeSelector"]);
            return [];
        }));

        Assert.False(Assert.IsType<MappingNode>(Assert.Single(seen)).IsOpen);
    }

    [Theory]
    [InlineData("""new Pod("p").WithContainer("c", "i", c => c.Privileged([|true|]))""")]
    [InlineData("""new CronJob("p", "0 2 * * *").InNamespace("n").WithContainer("c", "i", c => c.[|Privileged()|])""")]
    [InlineData("""new Deployment("p").WithSelectorLabel("a", "b").WithContainer(new Container("c", "i").[|Privileged()|]).WithEmptyDir("t")""")]
    [InlineData("""new DaemonSet("p").WithSidecar("c", "i", c => c.[|Privileged()|].WithSeccomp(new Plimsoll.Seccomp.SeccompProfile("s")))""")]
    [InlineData("""new Deployment("p").WithContainer("c", "i", c => c.WithPort(80).[|Privileged()|]).WithTopologySpread("zone")""")]
    [InlineData("""new Deployment("p").WithContainer("c", "i", c => c.Privileged(false).Harden(1000))""")]
    public Task Verbs_are_understood_by_their_attributes(string expression) => Verify.Source(Program(expression), Privileged);

    [Theory]
    [InlineData("""c.WithSeccomp(new Plimsoll.Seccomp.SeccompProfile("p")).Harden()""")]
    [InlineData("""c.WithSeccomp(new Plimsoll.Seccomp.SeccompProfile("p")).WithSeccompRuntimeDefault()""")]
    public async Task The_default_profile_leaves_no_name_of_another(string chain)
    {
        var source = Program($"""new Pod("p").WithContainer("c", "i", c => {chain})""");
        var seen = new List<string>();
        await Verify.Diagnostics(Verify.CompileReal(source), new([Privileged], (item, _, _) =>
        {
            foreach (var container in ConfigValue.Of(item.Root)["spec"]["containers"].Items)
            {
                var profile = ConfigValue.Of(container)["securityContext"]["seccompProfile"];
                seen.Add($"{profile["type"].Text} {profile["localhostProfile"].State}");
            }

            return [];
        }));

        Assert.Equal(["RuntimeDefault Unset"], seen);
    }

    [Fact]
    public Task A_factory_does_not_change_what_it_reads() => Verify.Source(
        """
        using Plimsoll;
        using Plimsoll.Kubernetes;

        class Program
        {
            static int Main(string[] args) => ManifestApp.Run(args, app =>
            {
                var web = new Deployment("web").WithContainer("c", "i", c => c.WithPort(80).[|Privileged()|]);
                app.Add(Service.For(web)).Add(NetworkPolicy.For(web).AllowFrom(web, 80)).Add(web);
            });
        }
        """,
        Privileged);

    [Theory]
    [InlineData("b.Spec!.Containers[0].Tty = true;")]
    [InlineData("b.Spec!.Containers[args.Length].Tty = true;")]
    [InlineData("b.Spec!.Containers[args.Length].SecurityContext!.Privileged = false;")]
    [InlineData("b.Metadata!.Labels[args[0]] = args[1];")]
    public Task A_change_to_a_part_of_one_object_leaves_what_is_known_of_another(string change) => Verify.Source(
        Late($"""app.Add(new Pod("a").WithContainer("c", "i", c => c.[|Privileged()|])); var b = new Pod("b").WithContainer("c", "i"); app.Add(b); {change}"""),
        Privileged);

    [Theory]
    [InlineData("pod.Spec!.Containers[0].SecurityContext!.Privileged = [|true|];", "")]
    [InlineData("pod.Spec!.Containers[0].SecurityContext!.Privileged = true;", "pod.Spec!.Containers[0].SecurityContext!.Privileged = false;")]
    [InlineData("pod.Spec!.Containers[0].SecurityContext!.Privileged = true;", "pod.Spec!.Containers[args.Length].SecurityContext!.Privileged = false;")]
    [InlineData("pod.Spec!.Containers[0].SecurityContext!.Privileged = true;", "var some = pod.Spec!.Containers[args.Length]; some.SecurityContext = null;")]
    public Task What_is_set_in_an_attached_object_counts_until_it_may_be_set_again(string first, string second) => Verify.Source(
        Late($$"""var pod = new Pod("p").WithContainer(new Container("c", "i") { SecurityContext = new() }); app.Add(pod); {{first}} {{second}}"""),
        Privileged);

    [Theory]
    [InlineData("""pod.Metadata!.Labels["a"] = "b";""")]
    [InlineData("""pod.Metadata!.Labels.Add("a", "b");""")]
    [InlineData("""var labels = pod.Metadata!.Labels; labels["a"] = "b";""")]
    [InlineData("""pod.Metadata!.Labels[args.Length > 0 ? "a" : "b"] = "c";""")]
    [InlineData("""pod.Spec!.Containers[0].Resources = new(); pod.Spec!.Containers[0].Resources!.Limits["cpu"] = "1";""")]
    public async Task A_map_that_is_written_through_its_property_is_a_map(string statements)
    {
        var said = await Verify.Diagnostics(
            Verify.CompileReal(Late($"""var pod = new Pod("p").WithContainer("c", "i"); {statements} app.Add(pod);""")), RuleRunner.Default);

        Assert.NotEmpty(said);
        Assert.DoesNotContain(said, diagnostic => diagnostic.Id == "PLM7006");
    }

    private static string Late(string statements) =>
        $$"""
        using Plimsoll;
        using Plimsoll.Kubernetes;

        class Program
        {
            static int Main(string[] args) => ManifestApp.Run(args, app => { {{statements}} });
        }
        """;

    private static string Program(string expression) =>
        $$"""
        using System;
        using Plimsoll;
        using Plimsoll.Kubernetes;

        class Program
        {
            static int Main(string[] args) => ManifestApp.Run(args, app => app.Add({{expression}}));
        }
        """;
}
