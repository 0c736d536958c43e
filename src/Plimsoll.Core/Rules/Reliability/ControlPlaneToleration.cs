using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5176.</summary>
internal sealed class ControlPlaneToleration() : Rule(needsOfPod: PodParts.Tolerations), IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5176",
        Name = "control-plane-toleration",
        Title = "Pod that may run beside the control plane",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "A Pod on a node of the control plane is near to its keys, and takes its memory.",
        Remedy = "Leave the toleration to what administers every node.",
        Sources = ["https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane-taint"],
        Aliases = ["kyverno/restrict-controlplane-scheduling"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              tolerations: [{ key: node-role.kubernetes.io/control-plane, operator: Exists }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["tolerations"].Items)
        {
            if (ConfigValue.Of(item)["key"].Text is "node-role.kubernetes.io/control-plane" or "node-role.kubernetes.io/master")
            {
                pod.Say(this, item, "may run on nodes of the control plane");
            }
        }
    }
}
