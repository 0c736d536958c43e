namespace Plimsoll.Core.Tests.Rules;

/// <summary>A selector means no Pod of a project only if the project says of all Pods.</summary>
public sealed class SelectedPodsTests
{
    private const string Web =
        "{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: b }] } } } }";

    [Theory]
    [InlineData("{ app: web }", "no")]
    [InlineData("{ app: wbe }", "yes")]
    [InlineData("{ statefulset.kubernetes.io/pod-name: web-0 }", "no")]
    [InlineData("{ statefulset.kubernetes.io/pod-name: web-0, app: wbe }", "yes")]
    [InlineData("{ pod-name: web-0 }", "yes")]
    public void Controllers_give_labels_to_their_pods(string labels, string expected)
    {
        Assert.Equal(expected, Service(labels));
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM6089", "", ("a.yaml", $"{Web}\n---\n{{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{ name: a }}, spec: {{ podSelector: {{ matchLabels: {labels} }} }} }}"))));
    }

    [Theory]
    [InlineData("apiVersion: monitoring.coreos.com/v1, kind: Prometheus, metadata: { name: a }", "no")]
    [InlineData("apiVersion: monitoring.coreos.com/v1, kind: Prometheus, metadata: { name: a, namespace: other }", "no")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: a }", "no")]
    [InlineData("apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: a }", "yes")]
    [InlineData("apiVersion: v1, kind: ConfigMap, metadata: { name: a }", "yes")]
    public void A_controller_may_make_pods(string item, string expected) => Assert.Equal(expected, Service("{ app: wbe }", $"{{ {item} }}"));

    [Fact]
    public void A_controller_makes_none_in_another_namespace() => Assert.Equal("yes", RuleCase.Answer(RuleCase.Lint("PLM6097", "", ("a.yaml", $$"""
        {{Web.Replace("name: web }, spec", "name: web, namespace: shop }, spec")}}
        ---
        { apiVersion: monitoring.coreos.com/v1, kind: Prometheus, metadata: { name: a, namespace: other } }
        ---
        { apiVersion: v1, kind: Service, metadata: { name: a, namespace: shop }, spec: { selector: { app: wbe } } }
        """))));

    [Fact]
    public void The_system_has_pods_of_its_own() => Assert.Equal("no", RuleCase.Answer(RuleCase.Lint("PLM6097", "", ("a.yaml", $$"""
        {{Web.Replace("name: web }, spec", "name: web, namespace: kube-system }, spec")}}
        ---
        { apiVersion: v1, kind: Service, metadata: { name: a, namespace: kube-system }, spec: { selector: { component: kube-scheduler } } }
        """))));

    private static string Service(string labels, string more = "{}") => RuleCase.Answer(RuleCase.Lint(
        "PLM6097", "", ("a.yaml", $"{Web}\n---\n{more}\n---\n{{ apiVersion: v1, kind: Service, metadata: {{ name: a }}, spec: {{ selector: {labels} }} }}")));
}
