using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5190.</summary>
internal sealed class PdbUnhealthyPolicyMissing() : Rule(kinds: ["PodDisruptionBudget"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5190",
        Name = "pdb-unhealthy-policy-missing",
        Title = "Budget that guards broken Pods",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            By default a Pod that never became ready cannot be evicted while the budget is not met, so a broken rollout blocks the drain of
            nodes.
            """,
        Remedy = "Set unhealthyPodEvictionPolicy to AlwaysAllow.",
        Sources = ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"],
        Aliases = ["kube-linter/pdb-unhealthy-pod-eviction-policy"],
        Bad = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              maxUnavailable: 1
            """,
        Good = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              maxUnavailable: 1
              unhealthyPodEvictionPolicy: AlwaysAllow
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("policy", "PodDisruptionBudget"))
        {
            return;
        }

        if (item.IsWhole() && item.Spec["unhealthyPodEvictionPolicy"].IsAbsent)
        {
            item.Say(this, item.Spec.Node, "does not say what becomes of broken pods");
        }
    }
}
