using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

public sealed partial class Container
{
    /// <summary>Refuses to run as root, and runs as a user, if one is given; otherwise the image must name one by its number.</summary>
    [ConfigScope("securityContext"), ConfigSet("runAsNonRoot", true)]
    public partial Container RunAsNonRoot([ConfigPath("runAsUser"), ConfigForm(ValueForm.Positive)] long? uid = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Runs as a user; 0 is root.</summary>
    public partial Container RunAsUser([ConfigPath("securityContext.runAsUser"), ConfigForm(ValueForm.NotNegative)] long uid, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Runs as a group; 0 is that of root.</summary>
    public partial Container RunAsGroup([ConfigPath("securityContext.runAsGroup"), ConfigForm(ValueForm.NotNegative)] long gid, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Makes the root file system read-only. What must be written goes to volumes.</summary>
    public partial Container WithReadOnlyRootFilesystem([ConfigPath("securityContext.readOnlyRootFilesystem")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Takes all confinement away: all capabilities, all devices, no seccomp filter.</summary>
    public partial Container Privileged([ConfigPath("securityContext.privileged")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets <c>no_new_privs</c>: no program gets more rights than the one that started it, be it set-user-ID or have file capabilities.</summary>
    [ConfigSet("securityContext.allowPrivilegeEscalation", false)]
    public partial Container DisallowPrivilegeEscalation([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Drops all capabilities.</summary>
    [ConfigSet("securityContext.capabilities.drop[]", "ALL")]
    public partial Container DropAllCapabilities([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Drops a capability, such as <c>NET_RAW</c>.</summary>
    public partial Container DropCapability([ConfigPath("securityContext.capabilities.drop[]"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Drops capabilities, such as <c>["NET_RAW", "SYS_CHROOT"]</c>.</summary>
    public partial Container DropCapabilities([ConfigPath("securityContext.capabilities.drop[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Adds a capability, such as <c>NET_BIND_SERVICE</c>.</summary>
    public partial Container AddCapability([ConfigPath("securityContext.capabilities.add[]"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Adds capabilities, such as <c>["NET_ADMIN", "NET_RAW"]</c>.</summary>
    public partial Container AddCapabilities([ConfigPath("securityContext.capabilities.add[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Filters system calls with the default profile of the runtime.</summary>
    [ConfigSet("securityContext.seccompProfile.type", "RuntimeDefault"), ConfigRemove("securityContext.seccompProfile.localhostProfile")]
    public partial Container WithSeccompRuntimeDefault([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Filters system calls with a profile, whose file must be on each node below the kubelet's seccomp folder.</summary>
    [ConfigScope("securityContext.seccompProfile"), ConfigSet("type", "Localhost"), ConfigComputed("localhostProfile")]
    public Container WithSeccomp(Seccomp.SeccompProfile profile, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(profile);
        var origin = Origin.Caller(callerFile, callerLine);
        profile.WriteReference(NodeWriter.Open(Node, "securityContext", origin), origin);
        return this;
    }

    /// <summary>
    /// Sets what the Pod Security Standard "restricted" asks of a container: not root, no privilege escalation, no capabilities,
    /// the default seccomp profile of the runtime. Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
    /// </summary>
    [ConfigScope("securityContext")]
    [ConfigSet("runAsNonRoot", true), ConfigSet("allowPrivilegeEscalation", false)]
    [ConfigSet("capabilities.drop[]", "ALL"), ConfigSet("seccompProfile.type", "RuntimeDefault"), ConfigRemove("seccompProfile.localhostProfile")]
    public partial Container Harden([ConfigPath("runAsUser"), ConfigForm(ValueForm.Positive)] long? uid = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
