using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5196.</summary>
internal sealed class CronjobConcurrencyDefault() : Rule(kinds: ["CronJob"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5196",
        Name = "cronjob-concurrency-default",
        Title = "Runs side by side",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "By default a run starts although the last one still goes on.",
        Remedy = "Set concurrencyPolicy to Forbid or Replace.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy"],
        Aliases = ["datree/24"],
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
              concurrencyPolicy: Forbid
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

        var policy = item.Spec["concurrencyPolicy"];
        if ((policy.IsAbsent && item.IsWhole()) || policy.Is("Allow") == Verdict.Definite)
        {
            item.Say(this, policy.Node ?? item.Spec.Node, "lets runs go on side by side");
        }
    }
}
