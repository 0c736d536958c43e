using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>A budget that lets no Pod go is an error; one that does so only as long as the autoscaler goes down that far is not.</summary>
public sealed class PdbBlocksEvictionTests
{
    [Theory]
    [InlineData("80%", "", "Error keeps 80% available, and deployment \"web\" has 1")]
    [InlineData("80%", "minReplicas: 1, maxReplicas: 20", "Warning keeps 80% available, and deployment \"web\" has as few as 1")]
    [InlineData("1", "maxReplicas: 2", "Warning keeps 1 available, and deployment \"web\" has as few as 1")]
    [InlineData("3", "minReplicas: 2, maxReplicas: 3", "Error keeps 3 available, and deployment \"web\" has 2")]
    [InlineData("90%", "minReplicas: 2, maxReplicas: 9", "Error keeps 90% available, and deployment \"web\" has 2")]
    [InlineData("1", "minReplicas: 2, maxReplicas: 3", "")]
    public void What_an_autoscaler_makes_more_of_lets_a_Pod_go(string least, string bounds, string said)
    {
        var yaml = $$"""
            { apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: b }, spec: { minAvailable: {{least}}, selector: { matchLabels: { app: web } } } }
            ---
            { apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { replicas: 1, template: { metadata: { labels: { app: web } } } } }
            """;
        if (bounds.Length > 0)
        {
            yaml += $"\n---\n{{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{ name: s }}, spec: {{ scaleTargetRef: {{ apiVersion: apps/v1, kind: Deployment, name: web }}, {bounds} }} }}";
        }

        var findings = Linter.Run(new(TestTree.Documents(yaml), PlatformSet.Empty) { Rules = RuleSet.Only("PLM5188") });

        Assert.Equal(said, string.Join(";", findings.Select(finding => $"{finding.Severity} {finding.Message.Split("\" ", 2)[1]}")));
    }
}
