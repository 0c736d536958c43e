using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec.jobTemplate.spec.template.spec"), ConfigAlias("template", "spec.jobTemplate.spec.template.metadata")]
public sealed partial class CronJob : IPodTemplate
{
    /// <summary>
    /// Creates an object that starts Jobs by a schedule in cron form, such as <c>30 2 * * *</c>. Their containers are started again when they fail,
    /// as with <c>kubectl create cronjob</c>.
    /// </summary>
    [ConfigSet("apiVersion", "batch/v1"), ConfigSet("kind", "CronJob")]
    [ConfigSet("spec.jobTemplate.spec.template.spec.restartPolicy", "OnFailure")]
    public CronJob(
        [ConfigPath("metadata.name")] string name,
        [ConfigPath("spec.schedule"), ConfigForm(ValueForm.NotEmpty)] string schedule,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        : base("batch/v1", "CronJob", name, callerLine, callerFile)
    {
        ArgumentChecks.NotEmpty(schedule, nameof(schedule));
        NodeWriter.Text(NodeWriter.Open(Node, "spec", Node.Origin), "schedule", schedule, Node.Origin);
        NodeWriter.Text(OpenPod(), "restartPolicy", "OnFailure", Node.Origin);
    }

    /// <summary>Starts Jobs by a schedule in cron form, such as <c>30 2 * * *</c>, in a time zone such as <c>Europe/Berlin</c>; without one, in that of the controller.</summary>
    [ConfigScope("spec")]
    public partial CronJob WithSchedule(
        [ConfigPath("schedule"), ConfigForm(ValueForm.NotEmpty)] string schedule,
        [ConfigPath("timeZone"), ConfigForm(ValueForm.NotEmpty)] string? timeZone = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Says what happens when a Job is due while the last one still runs.</summary>
    public partial CronJob WithConcurrency([ConfigPath("spec.concurrencyPolicy")] ConcurrencyPolicy policy, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Skips a Job that could not start within so many seconds of its time.</summary>
    public partial CronJob WithStartingDeadline([ConfigPath("spec.startingDeadlineSeconds"), ConfigForm(ValueForm.NotNegative)] long seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Keeps so many Jobs that have succeeded and so many that have failed.</summary>
    [ConfigScope("spec")]
    public partial CronJob WithHistory(
        [ConfigPath("successfulJobsHistoryLimit"), ConfigForm(ValueForm.NotNegative)] int? successful = null,
        [ConfigPath("failedJobsHistoryLimit"), ConfigForm(ValueForm.NotNegative)] int? failed = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Gives up a Job after so many failed Pods.</summary>
    public partial CronJob WithBackoffLimit([ConfigPath("spec.jobTemplate.spec.backoffLimit"), ConfigForm(ValueForm.NotNegative)] int failures, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    private MappingNode OpenPod() => ((IConfigAliases)this).OpenAlias("pod", Node.Origin);
}
