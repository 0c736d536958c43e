using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.PodSecurity;

/// <summary>A Pod is checked at the levels that its own namespace asks for.</summary>
public sealed class NamespaceTests
{
    private const string Privileged = "containers: [{ name: a, securityContext: { privileged: true } }]";

    [Theory]
    [InlineData("enforce: baseline", "Error")]
    [InlineData("warn: baseline", "Warning")]
    [InlineData("audit: baseline", "Info")]
    [InlineData("enforce: baseline, pod-security.kubernetes.io/warn: baseline, pod-security.kubernetes.io/audit: baseline", "Error")]
    [InlineData("enforce: privileged, pod-security.kubernetes.io/warn: baseline", "Warning")]
    [InlineData("enforce: privileged", "")]
    [InlineData("enforce: BASELINE", "")]
    [InlineData("enforce: ?x", "")]
    [InlineData("enforce-version: v1.30", "")]
    [InlineData("enforce: baseline, pod-security.kubernetes.io/enforce-version: ?x", "")]
    public void The_mode_decides_how_much_it_matters(string label, string expected) =>
        Assert.Equal(expected, string.Join(" ", Lint(label, Privileged).Where(finding => finding.Rule.Psa == "privileged").Select(finding => finding.Severity)));

    [Theory]
    [InlineData("shop", 1)]
    [InlineData("other", 0)]
    [InlineData("null", 0)]
    public void Only_Pods_of_the_namespace_are_asked(string name, int expected) => Assert.Equal(expected, Lint("enforce: baseline", Privileged, name: name).Count);

    [Theory]
    [InlineData("enforce: baseline", "", 1)]
    [InlineData("enforce: baseline", "1.33", 0)]
    [InlineData("enforce: baseline", "1.34", 1)]
    [InlineData("enforce: baseline, pod-security.kubernetes.io/enforce-version: v1.33", "1.36", 0)]
    [InlineData("enforce: baseline, pod-security.kubernetes.io/enforce-version: latest", "1.36", 1)]
    [InlineData("enforce: baseline, pod-security.kubernetes.io/enforce-version: v1.36", "1.33", 0)]
    public void The_version_is_that_of_the_label_and_of_the_cluster(string label, string cluster, int expected) => Assert.Equal(
        expected, Lint(label, "containers: [{ name: a, livenessProbe: { httpGet: { host: h } } }]", cluster).Count);

    [Fact]
    public void The_template_of_a_workload_is_asked_as_well_and_the_message_says_by_whom()
    {
        var yaml = Namespace("enforce: restricted") + """

            ---
            { apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: shop }, spec: { template: { spec: {
                containers: [{ name: a, securityContext: { runAsUser: 0 } }] } } } }
            """;

        var finding = Assert.Single(Linter.Run(TestTree.Project("", ("a.yaml", yaml))), finding => finding.Rule.Id == "PLM5026");

        Assert.Equal("container \"a\" has runAsUser 0: namespace \"shop\" refuses it: it enforces level restricted", finding.Message);
        Assert.Equal("a", finding.Container);
        Assert.Equal("web", finding.Document!.Name);
    }

    private static List<Finding> Lint(string label, string spec, string cluster = "", string name = "shop")
    {
        var yaml = $"{Namespace(label)}\n---\n{{ apiVersion: v1, kind: Pod, metadata: {{ name: p, namespace: {name} }}, spec: {{ {spec} }} }}";
        var project = TestTree.Project("", ("a.yaml", yaml));
        project = cluster.Length == 0 ? project : project with { Platforms = PlatformSet.ForKubernetes(cluster) };
        return [.. Linter.Run(project).Where(finding => finding.Rule.Psa is not null)];
    }

    private static string Namespace(string label) =>
        $"{{ apiVersion: v1, kind: Namespace, metadata: {{ name: shop, labels: {{ pod-security.kubernetes.io/{label} }} }} }}";
}
