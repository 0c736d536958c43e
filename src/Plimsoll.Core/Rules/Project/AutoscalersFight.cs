using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7390.</summary>
internal sealed class AutoscalersFight : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7390",
        Name = "autoscalers-fight",
        Title = "Autoscalers in both directions",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "One adds Pods when the resource is short, the other makes them larger, and each undoes the reason of the other.",
        Remedy = "Let the vertical one act on another resource, or only recommend.",
        Sources = ["https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"],
        Bad = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
              metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]
            ---
            apiVersion: autoscaling.k8s.io/v1
            kind: VerticalPodAutoscaler
            metadata: { name: web }
            spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
            """,
        Good = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
              metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]
            ---
            apiVersion: autoscaling.k8s.io/v1
            kind: VerticalPodAutoscaler
            metadata: { name: web }
            spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, updatePolicy: { updateMode: "Off" } }
            """,
    };

    private static bool ScalesByResources(DocumentScope scaler) => scaler.Spec["metrics"].Items.Any(metric => ConfigValue.Of(metric)["type"].Text == "Resource");

    public void Check(ProjectScope project)
    {
        foreach (var vertical in project.OfKind("VerticalPodAutoscaler"))
        {
            var target = vertical.Spec["targetRef"];
            foreach (var horizontal in vertical.Spec["updatePolicy"]["updateMode"].Is("Off") == Verdict.No && vertical.Spec["resourcePolicy"].IsAbsent ? project.OfKind("HorizontalPodAutoscaler") : [])
            {
                var scaled = horizontal.Spec["scaleTargetRef"];
                if (target["name"].Text is { } name && target["kind"].Text is { } kind && scaled["name"].Text == name && scaled["kind"].Text == kind && horizontal.SharesNamespace(vertical) == Verdict.Definite
                    && ScalesByResources(horizontal))
                {
                    vertical.Say(this, target.Node, $"resizes what {horizontal.Subject} scales by the same resources");
                }
            }
        }
    }
}
