namespace Plimsoll.Core.Tests.Rules;

public sealed class WorkloadMalformedTests
{
    private const string Template = "template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } }";
    private const string Selector = "selector: { matchLabels: { a: b } }";

    [Theory]
    [InlineData("Deployment", "selector: {}", "yes")]
    [InlineData("StatefulSet", "selector: { matchLabels: {} }", "yes")]
    [InlineData("Deployment", "selector: { matchLabels: ?x }", "no")]
    [InlineData("Deployment", "selector: { matchExpressions: [{ key: a, operator: Exists }] }", "no")]
    [InlineData("Deployment", Selector + ", progressDeadlineSeconds: 10, minReadySeconds: 10", "yes")]
    [InlineData("Deployment", Selector + ", progressDeadlineSeconds: 10, minReadySeconds: 9", "no")]
    [InlineData("Deployment", Selector + ", progressDeadlineSeconds: 10, minReadySeconds: ?x", "no")]
    [InlineData("Deployment", Selector + ", strategy: { rollingUpdate: { maxUnavailable: \"150%\" } }", "yes")]
    [InlineData("Deployment", Selector + ", strategy: { rollingUpdate: { maxUnavailable: \"100%\", maxSurge: \"200%\" } }", "no")]
    [InlineData("DaemonSet", Selector + ", updateStrategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: \"10%\" } }", "yes")]
    [InlineData("DaemonSet", Selector + ", updateStrategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }", "no")]
    [InlineData("Deployment", Selector + ", strategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 1 } }", "no")]
    public void Of_apps(string kind, string fields, string expected) => Assert.Equal(
        expected,
        RuleCase.Answer(RuleCase.Lint("PLM7375", "", ("a.yaml", $"{{ apiVersion: apps/v1, kind: {kind}, metadata: {{ name: a }}, spec: {{ {fields}, {Template} }} }}"))));

    [Theory]
    [InlineData("completionMode: Indexed", "yes")]
    [InlineData("completionMode: Indexed, completions: ?x", "no")]
    [InlineData("completionMode: NonIndexed", "no")]
    [InlineData("completionMode: ?x", "no")]
    public void Of_jobs(string fields, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7375", "", ("a.yaml", $"{{ apiVersion: batch/v1, kind: Job, metadata: {{ name: a }}, spec: {{ {fields}, {Template} }} }}"))));
}
