using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5186.</summary>
internal sealed class PdbMissing : Rule, IProjectRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5186",
        Name = "pdb-missing",
        Title = "No budget for disruptions",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A drain of several nodes may take all Pods at once.",
        Remedy = "Add a PodDisruptionBudget with maxUnavailable 1.",
        Sources = ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
        Aliases =
        [
            "kube-score/deployment-has-poddisruptionbudget", "kube-score/statefulset-has-poddisruptionbudget",
            "polaris/missingPodDisruptionBudget", "kyverno/require-pdb", "kyverno/create-default-pdb",
        ],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 2
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 2
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
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
        foreach (var workload in project.Workloads)
        {
            if (workload.Kind is ("Deployment" or "StatefulSet") && workload.Replicas.Integer > 1
                && !MayHaveBudget(workload, project.OfKind("PodDisruptionBudget")))
            {
                workload.Say(this, null, "has no disruption budget in the project");
            }
        }
    }

    private static bool MayHaveBudget(WorkloadScope workload, IReadOnlyList<DocumentScope> budgets)
    {
        foreach (var budget in budgets)
        {
            if (budget.SharesNamespace(workload).And(LabelSelector.Matches(budget.Spec["selector"], workload.Pod.Labels)) != Verdict.No)
            {
                return true;
            }
        }

        return false;
    }
}
