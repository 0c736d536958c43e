using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>Verbs that say what Pods may do.</summary>
public static partial class PodSecurityVerbs
{
    /// <summary>Runs as a ServiceAccount, by the name it has now.</summary>
    public static partial T WithServiceAccount<T>(this T workload, [ConfigPath("@pod.serviceAccountName", From = "metadata.name")] ServiceAccount account, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Runs as a ServiceAccount.</summary>
    public static partial T WithServiceAccount<T>(this T workload, [ConfigPath("@pod.serviceAccountName"), ConfigForm(ValueForm.NotEmpty)] string account, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Gives the containers no token for the API server.</summary>
    [ConfigSet("@pod.automountServiceAccountToken", false)]
    public static partial T WithoutServiceAccountToken<T>(this T workload, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Shares the network of the node.</summary>
    public static partial T WithHostNetwork<T>(this T workload, [ConfigPath("@pod.hostNetwork")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Shares the processes of the node.</summary>
    public static partial T WithHostPid<T>(this T workload, [ConfigPath("@pod.hostPID")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Shares semaphores and shared memory of the node.</summary>
    public static partial T WithHostIpc<T>(this T workload, [ConfigPath("@pod.hostIPC")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Runs in a user namespace of its own, in which root is an ordinary user of the node. The runtime and the kernel must support it.</summary>
    [ConfigSet("@pod.hostUsers", false)]
    public static partial T WithUserNamespace<T>(this T workload, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Lets no container run as root, and all run as a user, if one is given. Containers may still name a user of their own.</summary>
    [ConfigScope("@pod.securityContext"), ConfigSet("runAsNonRoot", true)]
    public static partial T RunAsNonRoot<T>(this T workload, [ConfigPath("runAsUser"), ConfigForm(ValueForm.Positive)] long? uid = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Makes the files of volumes belong to a group, of which the processes are members.</summary>
    public static partial T WithFsGroup<T>(this T workload, [ConfigPath("@pod.securityContext.fsGroup"), ConfigForm(ValueForm.NotNegative)] long gid, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Filters the system calls of all containers with the default profile of the runtime.</summary>
    [ConfigSet("@pod.securityContext.seccompProfile.type", "RuntimeDefault"), ConfigRemove("@pod.securityContext.seccompProfile.localhostProfile")]
    public static partial T WithSeccompRuntimeDefault<T>(this T workload, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Filters the system calls of all containers with a profile, whose file must be on each node below the kubelet's seccomp folder.</summary>
    [ConfigScope("@pod.securityContext.seccompProfile"), ConfigSet("type", "Localhost"), ConfigComputed("localhostProfile")]
    public static T WithSeccomp<T>(this T workload, Seccomp.SeccompProfile profile, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate
    {
        ArgumentNullException.ThrowIfNull(profile);
        var origin = Origin.Caller(callerFile, callerLine);
        var context = NodeWriter.Open(workload.OpenAlias("pod", origin), "securityContext", origin);
        profile.WriteReference(context, origin);
        return workload;
    }
}
