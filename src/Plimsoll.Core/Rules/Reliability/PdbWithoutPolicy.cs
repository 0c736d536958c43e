using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5187.</summary>
internal sealed class PdbWithoutPolicy() : Rule(kinds: ["PodDisruptionBudget"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5187",
        Name = "pdb-without-policy",
        Title = "Budget that says nothing",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            Without minAvailable and maxUnavailable the budget allows no disruption to be worked out; with both the API server refuses it.
            """,
        Remedy = "Set one of the two.",
        Sources = ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
        Aliases = ["kube-score/poddisruptionbudget-has-policy"],
        Bad = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              minAvailable: 1
              maxUnavailable: 1
            """,
        Good = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              maxUnavailable: 1
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("policy", "PodDisruptionBudget"))
        {
            return;
        }

        var (least, most) = (item.Spec["minAvailable"], item.Spec["maxUnavailable"]);
        if (least.State == ValueState.Known && most.State == ValueState.Known)
        {
            item.Say(this, most.Node, "has both minAvailable and maxUnavailable", fix: Fixes.Remove(most.Node!));
        }
        else if (least.IsAbsent && most.IsAbsent && item.IsWhole())
        {
            item.Say(this, item.Spec.Node, "has neither minAvailable nor maxUnavailable");
        }
    }
}
