using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Kubernetes;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Says what the container may do by what was said once for its Pod and its bundle, as that is now.</summary>
    public partial RuntimeSpec WithSecurity(
        [ConfigPath("process.user", From = "spec.user"), ConfigPath("process.noNewPrivileges", From = "spec.noNewPrivileges")]
        [ConfigPath("process.capabilities", From = "spec.capabilities"), ConfigPath("root.readonly", From = "spec.readonly"), ConfigPath("linux.seccomp", From = "spec.seccomp")]
        ContainerSecurity security,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>
    /// Says that the bundle is for the same container as one of a Pod or of a workload, by the names they have now.
    /// The rule PLM4090 then tells where the two documents disagree on what the container may do.
    /// </summary>
    public partial RuntimeSpec WithTwin<T>(
        [ConfigPath("annotations[dev.plimsoll.twin.kind]", From = "kind"), ConfigPath("annotations[dev.plimsoll.twin.name]", From = "metadata.name")]
        [ConfigPath("annotations[dev.plimsoll.twin.namespace]", From = "metadata.namespace")]
        T workload,
        [ConfigPath("annotations[dev.plimsoll.twin.container]"), ConfigForm(ValueForm.NotEmpty)] string container,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, IPodTemplate;
}
