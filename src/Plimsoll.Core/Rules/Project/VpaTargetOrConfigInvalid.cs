using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5185.</summary>
internal sealed class VpaTargetOrConfigInvalid : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5185",
        Name = "vpa-target-or-config-invalid",
        Title = "Vertical autoscaler that cannot work",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            A vertical autoscaler without a target, with one that does not exist, or with a minimum above its maximum recommends
            nothing that can be used.
            """,
        Remedy = "Mend the name of the target, or the bounds.",
        Sources = ["https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md"],
        Aliases = ["kyverno/verify-vpa-target", "kyverno/check-vpa-configuration"],
        Bad = """
            apiVersion: autoscaling.k8s.io/v1
            kind: VerticalPodAutoscaler
            metadata: { name: web }
            spec:
              targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              resourcePolicy: { containerPolicies: [{ containerName: "*", minAllowed: { memory: 2Gi }, maxAllowed: { memory: 1Gi } }] }
            """,
        Good = """
            apiVersion: autoscaling.k8s.io/v1
            kind: VerticalPodAutoscaler
            metadata: { name: web }
            spec:
              targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              resourcePolicy: { containerPolicies: [{ containerName: "*", minAllowed: { memory: 128Mi }, maxAllowed: { memory: 1Gi } }] }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var scaler in project.OfKind("VerticalPodAutoscaler"))
        {
            var target = scaler.Spec["targetRef"];
            if (target.IsAbsent)
            {
                scaler.Say(this, scaler.Spec.Node, "has no targetRef");
            }
            else if (!project.IsOpen && target["name"].Text is { } name && target["kind"].Text is { } kind && Beside.AllPods(project, scaler)
                && project.NamedPerhaps(kind, name, scaler).Count == 0)
            {
                scaler.Say(this, target.Node, $"resizes {SchemaLog.Short(kind)} \"{SchemaLog.Short(name)}\", which the project does not define");
            }

            foreach (var policy in scaler.Spec["resourcePolicy"]["containerPolicies"].Items)
            {
                Look(scaler, ConfigValue.Of(policy));
            }
        }
    }

    private void Look(DocumentScope scaler, ConfigValue policy)
    {
        foreach (var entry in policy["minAllowed"].Mapping?.Entries ?? default(IEnumerable<MappingEntry>) ?? [])
        {
            var (least, most) = (ConfigValue.Of(entry.Value), policy["maxAllowed"][entry.Key]);
            if (Amount.Of(least) is { } low && Amount.Of(most) is { } high && low > high)
            {
                scaler.Say(this, entry.Value, $"allows at least {Amount.Text(least)} of {SchemaLog.Short(entry.Key)}, and at most {Amount.Text(most)}");
            }
        }
    }
}
