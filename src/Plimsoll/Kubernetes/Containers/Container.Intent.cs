using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Oci;

namespace Plimsoll.Kubernetes;

public sealed partial class Container
{
    /// <summary>Says what the container may do by what was said once for its Pod and its bundle, as that is now.</summary>
    public partial Container WithSecurity(
        [ConfigPath("securityContext.runAsUser", From = "pod.runAsUser"), ConfigPath("securityContext.runAsGroup", From = "pod.runAsGroup")]
        [ConfigPath("securityContext.readOnlyRootFilesystem", From = "pod.readOnlyRootFilesystem")]
        [ConfigPath("securityContext.allowPrivilegeEscalation", From = "pod.allowPrivilegeEscalation")]
        [ConfigPath("securityContext.capabilities", From = "pod.capabilities"), ConfigPath("securityContext.seccompProfile", From = "pod.seccompProfile")]
        ContainerSecurity security,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
