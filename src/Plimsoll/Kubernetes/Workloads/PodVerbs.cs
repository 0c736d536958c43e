using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

/// <summary>Verbs of Pods, and of workloads for the Pods that they make.</summary>
public static partial class PodVerbs
{
    /// <summary>Adds a container.</summary>
    [ConfigScope("@pod.containers[]")]
    public static partial T WithContainer<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("image"), ConfigForm(ValueForm.NotEmpty)] string image,
        [ConfigPath(".")] Action<Container>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a container.</summary>
    public static partial T WithContainer<T>(this T workload, [ConfigPath("@pod.containers[]")] Container container, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a container that runs to its end before the others start.</summary>
    [ConfigScope("@pod.initContainers[]")]
    public static partial T WithInitContainer<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("image"), ConfigForm(ValueForm.NotEmpty)] string image,
        [ConfigPath(".")] Action<Container>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a container that runs to its end before the others start.</summary>
    public static partial T WithInitContainer<T>(this T workload, [ConfigPath("@pod.initContainers[]")] Container container, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>
    /// Adds a sidecar: an init container that is restarted, starts before the containers and stops after them. Needs Kubernetes 1.29 or later.
    /// </summary>
    [ConfigScope("@pod.initContainers[]"), ConfigSet("restartPolicy", "Always")]
    public static partial T WithSidecar<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("image"), ConfigForm(ValueForm.NotEmpty)] string image,
        [ConfigPath(".")] Action<Container>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Sets a label of the Pods.</summary>
    public static partial T WithPodLabel<T>(this T workload, [ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("@template.labels[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Sets an annotation of the Pods.</summary>
    public static partial T WithPodAnnotation<T>(this T workload, [ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("@template.annotations[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Says when containers that have ended are started again.</summary>
    public static partial T WithRestartPolicy<T>(this T workload, [ConfigPath("@pod.restartPolicy")] RestartPolicy policy, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Gives the processes so many seconds between the signal to stop and their end.</summary>
    public static partial T WithTerminationGrace<T>(this T workload, [ConfigPath("@pod.terminationGracePeriodSeconds"), ConfigForm(ValueForm.NotNegative)] long seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Pulls images with the credentials of a Secret, by the name it has now.</summary>
    [ConfigScope("@pod.imagePullSecrets[]")]
    public static partial T WithImagePullSecret<T>(this T workload, [ConfigPath("name", From = "metadata.name")] Secret secret, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Pulls images with the credentials of a Secret.</summary>
    [ConfigScope("@pod.imagePullSecrets[]")]
    public static partial T WithImagePullSecret<T>(this T workload, [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string secret, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;
}
