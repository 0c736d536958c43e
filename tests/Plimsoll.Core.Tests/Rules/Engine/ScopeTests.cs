using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>Which things rules are shown, and what those know of themselves.</summary>
public sealed class ScopeTests
{
    private const string Project = """
        { apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: shop }, spec: { template: {
            metadata: { labels: { app: web } },
            spec: { containers: [{ name: a }], initContainers: [{ name: b }], ephemeralContainers: [{ name: c }] } } } }
        ---
        { apiVersion: v1, kind: List, items: [
            { apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop }, spec: { selector: { app: web } } },
            { apiVersion: v1, kind: Pod, metadata: { name: bare, labels: { app: bare } }, spec: { containers: [{ name: d }] } }] }
        ---
        { apiVersion: jobset.x-k8s.io/v1alpha2, kind: JobSet, metadata: { name: set }, spec: { replicatedJobs: [
            { template: { spec: { template: { spec: { containers: [{ name: e, image: x }] } } } } },
            { template: { spec: { template: { spec: { containers: [{ name: f, image: x }] } } } } }] } }
        """;

    private readonly Collector _seen = new();

    [Fact]
    public void Every_object_every_Pod_and_every_container_is_shown()
    {
        Run(Project);

        Assert.Equal(["deployment \"web\"", "service \"web\"", "pod \"bare\"", "jobSet \"set\""], _seen.Documents.Select(item => item.Subject));
        Assert.Equal(["Deployment", "Pod", "JobSet", "JobSet"], _seen.Workloads.Select(workload => workload.Kind));
        Assert.Equal(["pod of deployment \"web\"", "pod \"bare\"", "pod of jobSet \"set\"", "pod of jobSet \"set\""], _seen.Pods.Select(pod => pod.Subject));
        Assert.Equal("a App, b Init, c Ephemeral, d App, e App, f App", string.Join(", ", _seen.Containers.Select(item => $"{item.Name} {item.Role}")));
        Assert.Equal(_seen.Documents, _seen.Project!.Objects);
        Assert.Equal(_seen.Workloads, _seen.Project.Workloads);
    }

    [Fact]
    public void The_labels_of_a_Pod_are_those_of_its_template()
    {
        Run(Project);

        Assert.Equal(["web", "bare", null, null], _seen.Pods.Select(pod => pod.Labels["app"].Text));
        Assert.Equal(1, _seen.Workloads[0].Replicas.Integer);
        Assert.Equal(ValueReason.Defaulted, _seen.Workloads[0].Replicas.Reason);
    }

    [Fact]
    public void Objects_are_found_by_kind_name_and_namespace()
    {
        Run(Project);
        var (deployment, pod) = (_seen.Documents[0], _seen.Documents[2]);

        Assert.Same(_seen.Documents[1], Assert.Single(_seen.Project!.Named("Service", "web", deployment)));
        Assert.Empty(_seen.Project.Named("Service", "web", pod));
        Assert.Single(_seen.Project.Named("Service", "web", pod, Verdict.Unknown));
        Assert.Equal(Verdict.Definite, pod.SharesNamespace(_seen.Documents[3]));
    }

    [Theory]
    [InlineData("io.k8s.api.apps.v1.Deployment", "{ apiVersion: apps/v1, kind: Deployment, spec: { template: { spec: { containers: [{ name: a }] } } } }", "1 1 1 1")]
    [InlineData("io.k8s.api.apps.v1.Deployment", "{ spec: { template: { spec: { containers: [{ name: a }] } } } }", "0 1 1 1")]
    [InlineData("io.k8s.api.core.v1.PodTemplateSpec", "{ spec: { containers: [{ name: a }] } }", "0 0 1 1")]
    [InlineData("io.k8s.api.core.v1.Service", "{ apiVersion: v1, kind: Service }", "1 0 0 0")]
    [InlineData("io.k8s.api.core.v1.Container", "{ name: a }", "0 0 0 1")]
    public void A_part_of_an_object_is_shown_as_what_it_is(string type, string yaml, string expected)
    {
        Linter.RunFragment(TestTree.Mapping(yaml), type, PlatformSet.Empty, RuleSet.Of(_seen));

        Assert.Equal(expected, $"{_seen.Documents.Count} {_seen.Workloads.Count} {_seen.Pods.Count} {_seen.Containers.Count}");
        Assert.Null(_seen.Project);
    }

    [Theory]
    [InlineData("{ matchLabels: { a: x } }", "{ a: x, b: y }", Verdict.Definite)]
    [InlineData("{ matchLabels: { a: x, b: z } }", "{ a: x, b: y }", Verdict.No)]
    [InlineData("{ }", "{ a: x }", Verdict.Definite)]
    [InlineData("null", "{ a: x }", Verdict.No)]
    [InlineData("?x", "{ a: x }", Verdict.Unknown)]
    [InlineData("{ matchLabels: { a: x } }", "{ ...: 0 }", Verdict.Unknown)]
    [InlineData("{ matchLabels: { a: x }, matchExpressions: ?x }", "{ a: y }", Verdict.No)]
    [InlineData("{ matchExpressions: [{ key: a, operator: In, values: [x, y] }] }", "{ a: y }", Verdict.Definite)]
    [InlineData("{ matchExpressions: [{ key: a, operator: In, values: [x] }] }", "{ }", Verdict.No)]
    [InlineData("{ matchExpressions: [{ key: a, operator: NotIn, values: [x] }] }", "{ }", Verdict.Definite)]
    [InlineData("{ matchExpressions: [{ key: a, operator: Exists }] }", "{ a: x }", Verdict.Definite)]
    [InlineData("{ matchExpressions: [{ key: a, operator: DoesNotExist }] }", "{ a: x }", Verdict.No)]
    public void A_selector_matches_labels(string selector, string labels, Verdict expected) =>
        Assert.Equal(expected, LabelSelector.Matches(ConfigValue.Of(Value(selector)), ConfigValue.Of(Value(labels))));

    private static ConfigNode Value(string yaml) => TestTree.Mapping($"{{ value: {yaml} }}")["value"]!;

    private void Run(string yaml) => Linter.Run(TestTree.Project("", ("a.yaml", yaml)) with { Rules = RuleSet.Of(_seen) });
}
