using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5188.</summary>
internal sealed class PdbBlocksEviction : Rule, IOpenProjectRule
{
    private void Compare(ProjectScope project, DocumentScope budget, ConfigValue least)
    {
        foreach (var workload in project.Workloads)
        {
            if (workload.SharesNamespace(budget).And(LabelSelector.Matches(budget.Spec["selector"], workload.Pod.Labels)) == Verdict.Definite
                && Budgets.Replicas(project, workload) is > 0 and var replicas && Blocks(least, replicas))
            {
                // What an autoscaler makes more of lets a Pod go then.
                var isForGood = Budgets.Scaler(project, workload) is not { } scaler || (scaler.Spec["maxReplicas"].Integer is { } most && Blocks(least, most));
                budget.Say(
                    this,
                    least.Node,
                    $"keeps {Amount.Text(least)} available, and {workload.Subject} has {(isForGood ? "" : "as few as ")}{replicas}",
                    isForGood ? null : Severity.Warning);
            }
        }
    }

    private static bool Blocks(ConfigValue least, long replicas) => Budgets.Count(least, replicas) is { } needed && needed >= replicas;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5188",
        Name = "pdb-blocks-eviction",
        Title = "Budget that lets no Pod go",
        Category = Category.Reliability,
        Severity = Severity.Error,
        Why = "No node with such a Pod can be drained: the eviction is refused for ever, and with it the upgrade of the cluster.",
        Remedy = "Leave room for one Pod: maxUnavailable 1, or more replicas than minAvailable.",
        Sources = ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
        Aliases =
        [
            "kube-linter/pdb-max-unavailable", "kube-linter/pdb-min-available", "polaris/pdbDisruptionsIsZero",
            "polaris/pdbMinAvailableGreaterThanHPAMinReplicas",
            "kyverno/pdb-maxunavailable", "kyverno/pdb-minavailable", "kyverno/pdb-maxunavailable-with-deployments",
            "kyverno/deployment-replicas-higher-than-pdb", "kyverno/require-replicas-allow-disruption", "kyverno/require-reasonable-pdbs",
        ],
        Bad = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              maxUnavailable: 0
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

    public void Check(ProjectScope project)
    {
        foreach (var budget in project.OfKind("PodDisruptionBudget"))
        {
            var (least, most) = (budget.Spec["minAvailable"], budget.Spec["maxUnavailable"]);
            if (most.Integer == 0 || most.Text == "0%" || least.Text == "100%")
            {
                budget.Say(this, most.Node ?? least.Node, "lets no pod go");
            }
            else if (!project.IsOpen && (least.Integer > 0 || least.Text is not null))
            {
                Compare(project, budget, least);
            }
        }
    }
}
