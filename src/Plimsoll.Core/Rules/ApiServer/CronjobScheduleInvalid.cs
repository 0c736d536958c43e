using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7197.</summary>
internal sealed class CronjobScheduleInvalid() : Rule(kinds: ["CronJob"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7197",
        Name = "cronjob-schedule-invalid",
        Title = "Schedule that is none",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses a schedule that it cannot read: five fields, or a word such as @daily.",
        Remedy = "Write minute, hour, day, month and weekday.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"],
        Aliases = ["datree/8"],
        Bad = """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: web }
            spec:
              schedule: "61 * * * *"
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
              schedule: "*/5 8-18 * * mon-fri"
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

        var schedule = item.Spec["schedule"];
        if (schedule.Text is { Length: > 0 } text && CronSchedule.Problem(text) is { } problem)
        {
            item.Say(this, schedule.Node, $"has the schedule \"{SchemaLog.Short(text)}\": {problem}");
        }
    }
}
