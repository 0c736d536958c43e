using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5195.</summary>
internal sealed class CronjobDeadlineMissing() : Rule(kinds: ["CronJob"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5195",
        Name = "cronjob-deadline-missing",
        Title = "Runs that are made up for",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "Without a deadline the controller looks back to the last run, and after a hundred missed ones starts none at all.",
        Remedy = "Set startingDeadlineSeconds.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"],
        Aliases = ["kube-score/cronjob-has-deadline", "datree/17"],
        Bad = """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: web }
            spec:
              schedule: "0 4 * * *"
              jobTemplate:
                spec:
                  template:
                    spec:
                      restartPolicy: Never
                      containers:
                        - name: web
                          image: example.com/web:1.0
            """,
        Good = """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: web }
            spec:
              schedule: "0 4 * * *"
              startingDeadlineSeconds: 600
              jobTemplate:
                spec:
                  template:
                    spec:
                      restartPolicy: Never
                      containers:
                        - name: web
                          image: example.com/web:1.0
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("batch", "CronJob"))
        {
            return;
        }

        if (item.IsWhole() && item.Spec["startingDeadlineSeconds"].IsAbsent)
        {
            item.Say(this, item.Spec.Node, "has no deadline for runs that were missed");
        }
    }
}
