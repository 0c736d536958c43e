using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec.template.spec"), ConfigAlias("template", "spec.template.metadata")]
public sealed partial class Deployment : IScalable
{
    /// <summary>Replaces Pods step by step, with so many more and so many fewer than wanted at a time: numbers, or percentages such as <c>25%</c>.</summary>
    [ConfigScope("spec.strategy"), ConfigSet("type", "RollingUpdate")]
    public partial Deployment WithRollingUpdate(
        [ConfigPath("rollingUpdate.maxSurge")] IntOrString? maxSurge = null,
        [ConfigPath("rollingUpdate.maxUnavailable")] IntOrString? maxUnavailable = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Stops all old Pods before new ones start: for programs of which two versions must never run together.</summary>
    [ConfigScope("spec.strategy"), ConfigSet("type", "Recreate")]
    public partial Deployment WithRecreate([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Reports a rollout as failed if it makes no progress for so many seconds.</summary>
    public partial Deployment WithProgressDeadline([ConfigPath("spec.progressDeadlineSeconds"), ConfigForm(ValueForm.Positive)] int seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
