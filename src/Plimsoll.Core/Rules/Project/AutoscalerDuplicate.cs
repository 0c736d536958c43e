using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5184.</summary>
internal sealed class AutoscalerDuplicate : Rule, IOpenProjectRule
{
    private static readonly string[] Kinds = ["HorizontalPodAutoscaler", "VerticalPodAutoscaler"];

    private static string? Target(DocumentScope scaler)
    {
        var target = scaler.Spec[scaler.Kind == "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef"];
        return target["kind"].Text is { } kind && target["name"].Text is { } name ? SchemaLog.Short($"{kind} {name}") : null;
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5184",
        Name = "autoscaler-duplicate",
        Title = "Two autoscalers of one workload",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "They undo each other; the controller reports AmbiguousSelector and scales nothing.",
        Remedy = "Remove one, and give the other both metrics.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
        Aliases = ["kyverno/prevent-duplicate-hpa", "kyverno/prevent-duplicate-vpa"],
        Bad = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: api }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
            """,
        Good = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: api }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
              maxReplicas: 5
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var kind in Kinds)
        {
            var scalers = project.OfKind(kind);
            for (var i = 0; i < scalers.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (scalers[i].SharesNamespace(scalers[j]) == Verdict.Definite && scalers[i].Name is { } name && scalers[j].Name is { } other && name != other && Target(scalers[i]) is { } target && target == Target(scalers[j]))
                    {
                        scalers[i].Say(this, scalers[i].Spec.Node, $"scales {target}, and so does {scalers[j].Subject}");
                        break;
                    }
                }
            }
        }
    }
}
