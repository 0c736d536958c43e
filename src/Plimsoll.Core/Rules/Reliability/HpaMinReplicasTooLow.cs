using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5179.</summary>
internal sealed class HpaMinReplicasTooLow() : Rule(kinds: ["HorizontalPodAutoscaler"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5179",
        Name = "hpa-min-replicas-too-low",
        Title = "Autoscaler that goes down to one",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "At its minimum a failure of one Pod is an outage, or half of one.",
        Remedy = "Set minReplicas to 3 or more.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
        Aliases =
        [
            "kube-linter/hpa-minimum-three-replicas", "kube-score/horizontalpodautoscaler-replicas", "polaris/hpaMinAvailability",
            "datree/13",
        ],
        Bad = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              minReplicas: 1
              maxReplicas: 5
            """,
        Good = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              minReplicas: 3
              maxReplicas: 5
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("autoscaling", "HorizontalPodAutoscaler"))
        {
            return;
        }

        var least = item.Spec["minReplicas"];
        if (least.Integer < 3 || (least.IsAbsent && item.IsWhole()))
        {
            item.Say(this, least.Node ?? item.Spec.Node, $"goes down to {least.Integer ?? 1} pods");
        }
    }
}
