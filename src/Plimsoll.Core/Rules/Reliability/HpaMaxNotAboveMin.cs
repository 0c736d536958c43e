using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5180.</summary>
internal sealed class HpaMaxNotAboveMin() : Rule(kinds: ["HorizontalPodAutoscaler"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5180",
        Name = "hpa-max-not-above-min",
        Title = "Autoscaler that cannot scale",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "With maxReplicas equal to minReplicas nothing is scaled; below it the API server refuses the object.",
        Remedy = "Raise maxReplicas.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
        Aliases = ["polaris/hpaMaxAvailability", "datree/14"],
        Bad = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              minReplicas: 3
              maxReplicas: 3
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

        var (least, most) = (item.Spec["minReplicas"], item.Spec["maxReplicas"]);
        if (most.Integer is { } upper && (least.Integer ?? (least.IsAbsent && item.IsWhole() ? 1 : -1)) is >= 0 and var lower && upper <= lower)
        {
            item.Say(this, most.Node, $"has maxReplicas {upper}, and minReplicas {lower}", upper < lower ? Severity.Error : null);
        }
    }
}
