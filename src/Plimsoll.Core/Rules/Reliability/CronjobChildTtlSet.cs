using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5194.</summary>
internal sealed class CronjobChildTtlSet() : Rule(kinds: ["CronJob"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5194",
        Name = "cronjob-child-ttl-set",
        Title = "Two ways to clean up",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "The CronJob keeps as many Jobs as its history limits say; a time to live of the Jobs removes them earlier.",
        Remedy = "Leave ttlSecondsAfterFinished out, and set the history limits.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#jobs-history-limits"],
        Aliases = ["kube-linter/job-ttl-seconds-after-finished"],
        Bad = """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: web }
            spec:
              schedule: "0 4 * * *"
              jobTemplate:
                spec:
                  ttlSecondsAfterFinished: 60
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

        var ttl = item.Spec["jobTemplate"]["spec"]["ttlSecondsAfterFinished"];
        if (ttl.State == ValueState.Known)
        {
            item.Say(this, ttl.Node, "removes its jobs by time, and by its history limits", fix: Fixes.Remove(ttl.Node!));
        }
    }
}
