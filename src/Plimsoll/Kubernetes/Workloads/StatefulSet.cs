using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec.template.spec"), ConfigAlias("template", "spec.template.metadata")]
public sealed partial class StatefulSet : IScalable
{
    /// <summary>Gives each Pod a volume of its own: a claim that is made from this template and outlives the Pod. Containers mount it by its name.</summary>
    [ConfigScope("spec.volumeClaimTemplates[]"), ConfigSet("spec.accessModes[]", "ReadWriteOnce")]
    public partial StatefulSet WithVolumeClaim(
        [ConfigPath("metadata.name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("spec.resources.requests.storage")] Quantity size,
        [ConfigPath("spec.storageClassName")] string? storageClass = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Names the headless Service that gives each Pod its DNS name.</summary>
    public partial StatefulSet WithService([ConfigPath("spec.serviceName", From = "metadata.name")] Service service, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Replaces Pods one by one, from the last down to the one of number <paramref name="partition"/>; those below it stay as they are.</summary>
    [ConfigScope("spec.updateStrategy"), ConfigSet("type", "RollingUpdate")]
    public partial StatefulSet WithRollingUpdate(
        [ConfigPath("rollingUpdate.partition"), ConfigForm(ValueForm.NotNegative)] int? partition = null,
        [ConfigPath("rollingUpdate.maxUnavailable")] IntOrString? maxUnavailable = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Replaces a Pod only when someone deletes it.</summary>
    [ConfigScope("spec.updateStrategy"), ConfigSet("type", "OnDelete")]
    public partial StatefulSet WithUpdateOnDelete([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Starts and stops all Pods at once instead of one after the other.</summary>
    [ConfigSet("spec.podManagementPolicy", "Parallel")]
    public partial StatefulSet WithParallelPods([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
