using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7391.</summary>
internal sealed class PdbOverlap : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7391",
        Name = "pdb-overlap",
        Title = "Two budgets for one Pod",
        Category = Category.Reliability,
        Severity = Severity.Error,
        Why = "The eviction API refuses every eviction of a Pod that two budgets select, so its node cannot be drained.",
        Remedy = "Let one budget select the Pod.",
        Sources = ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
                      ports: [{ name: http, containerPort: 8080 }]
            ---
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              maxUnavailable: 1
            ---
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: api }
            spec:
              selector: { matchLabels: { app: web } }
              maxUnavailable: 1
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
                      ports: [{ name: http, containerPort: 8080 }]
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
        var budgets = project.OfKind("PodDisruptionBudget");
        foreach (var workload in budgets.Count < 2 ? [] : project.Workloads)
        {
            DocumentScope? first = null;
            foreach (var budget in budgets)
            {
                if (budget.SharesNamespace(workload).And(LabelSelector.Matches(budget.Spec["selector"], workload.Pod.Labels)) != Verdict.Definite || budget.Name == first?.Name)
                {
                    continue;
                }

                if (first is not null)
                {
                    budget.Say(this, budget.Spec["selector"].Node, $"selects the {workload.Pod.Subject}, and so does {first.Subject}: no such pod can be evicted");
                }

                first ??= budget;
            }
        }
    }
}
