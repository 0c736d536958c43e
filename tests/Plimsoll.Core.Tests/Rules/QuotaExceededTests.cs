using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>What a project's objects use of a quota, and what a LimitRange says to each of them.</summary>
public sealed class QuotaExceededTests
{
    private const string Web = "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { replicas: 3, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a, resources: { requests: { cpu: 500m }, limits: { memory: 1Gi } } }] } } } }";

    [Theory]
    [InlineData("limits.memory: 3Gi", "")]
    [InlineData("limits.memory: 2Gi", "quota-exceeded resourceQuota \"team\" allows 2Gi of limits.memory, and the objects of the project want 3Gi")]
    [InlineData("requests.cpu: 1", "quota-exceeded resourceQuota \"team\" allows 1 of requests.cpu, and the objects of the project want 1500m")]
    [InlineData("requests.memory: 2Gi", "quota-exceeded resourceQuota \"team\" allows 2Gi of requests.memory, and the objects of the project want 3Gi")]
    [InlineData("pods: 2", "quota-exceeded resourceQuota \"team\" allows 2 of pods, and the objects of the project want 3")]
    [InlineData("count/deployments.apps: 0", "quota-exceeded resourceQuota \"team\" allows 0 of count/deployments.apps, and the objects of the project want 1")]
    [InlineData("limits.cpu: 1", "")]
    [InlineData("requests.nvidia.com/gpu: 0", "")]
    public void The_sum_of_all_objects_counts(string hard, string expected) =>
        Assert.Equal(expected, Lint($"{{ apiVersion: v1, kind: ResourceQuota, metadata: {{ name: team }}, spec: {{ hard: {{ {hard} }} }} }}"));

    [Theory]
    [InlineData("{ type: Container, max: { memory: 1Gi } }", "")]
    [InlineData("{ type: Container, max: { memory: 512Mi } }", "quota-exceeded container \"web\" has the memory limit 1Gi, above the maximum 512Mi in limitRange \"team\"")]
    [InlineData("{ type: Container, min: { cpu: 1 } }", "quota-exceeded container \"web\" has the cpu request 500m, below the minimum 1 in limitRange \"team\"")]
    [InlineData("{ type: Pod, max: { memory: 1Mi } }", "")]
    public void Each_container_is_held_to_a_limit_range(string limit, string expected) =>
        Assert.Equal(expected, Lint($"{{ apiVersion: v1, kind: LimitRange, metadata: {{ name: team }}, spec: {{ limits: [{limit}] }} }}"));

    [Fact]
    public void A_quota_of_another_namespace_or_with_a_scope_says_nothing()
    {
        Assert.Equal("", Lint("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: team, namespace: other }, spec: { hard: { pods: 1 } } }"));
        Assert.Equal("", Lint("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: team }, spec: { scopes: [BestEffort], hard: { pods: 1 } } }"));
    }

    private static string Lint(string bound) => string.Join("; ", Linter.Run(TestTree.Project("", ("a.yaml", Web + "\n---\n" + bound)) with { Rules = RuleSet.Only("PLM6398") })
        .Select(finding => $"{finding.Rule.Name} {finding.Message}"));
}
