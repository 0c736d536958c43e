using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec.template.spec"), ConfigAlias("template", "spec.template.metadata")]
public sealed partial class DaemonSet : ISelectingWorkload
{
    /// <summary>Replaces Pods step by step, on so many nodes at a time: numbers, or percentages such as <c>10%</c>.</summary>
    [ConfigScope("spec.updateStrategy"), ConfigSet("type", "RollingUpdate")]
    public partial DaemonSet WithRollingUpdate(
        [ConfigPath("rollingUpdate.maxUnavailable")] IntOrString? maxUnavailable = null,
        [ConfigPath("rollingUpdate.maxSurge")] IntOrString? maxSurge = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Replaces a Pod only when someone deletes it.</summary>
    [ConfigScope("spec.updateStrategy"), ConfigSet("type", "OnDelete")]
    public partial DaemonSet WithUpdateOnDelete([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
