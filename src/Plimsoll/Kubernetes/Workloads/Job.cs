using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec.template.spec"), ConfigAlias("template", "spec.template.metadata")]
public sealed partial class Job : IPodTemplate
{
    /// <summary>Runs Pods until so many have succeeded, so many of them at a time.</summary>
    [ConfigScope("spec")]
    public partial Job WithCompletions(
        [ConfigPath("completions"), ConfigForm(ValueForm.Positive)] int completions,
        [ConfigPath("parallelism"), ConfigForm(ValueForm.NotNegative)] int? parallelism = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Gives up after so many failed Pods.</summary>
    public partial Job WithBackoffLimit([ConfigPath("spec.backoffLimit"), ConfigForm(ValueForm.NotNegative)] int failures, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Stops the Job after so many seconds.</summary>
    public partial Job WithDeadline([ConfigPath("spec.activeDeadlineSeconds"), ConfigForm(ValueForm.Positive)] long seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Deletes the Job so many seconds after it ended.</summary>
    public partial Job WithTimeToLive([ConfigPath("spec.ttlSecondsAfterFinished"), ConfigForm(ValueForm.NotNegative)] int seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
