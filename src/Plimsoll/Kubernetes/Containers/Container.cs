using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class Container
{
    /// <summary>Creates a container that runs an image.</summary>
    public Container(
        [ConfigPath("name")] string name,
        [ConfigPath("image")] string image,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        : this(name, callerLine, callerFile)
    {
        ArgumentChecks.NotEmpty(image, nameof(image));
        NodeWriter.Text(Node, "image", image, Node.Origin);
    }

    /// <summary>Declares a port on which the container listens. Probes and Services can call it by its name.</summary>
    [ConfigScope("ports[]")]
    public partial Container WithPort(
        [ConfigPath("containerPort"), ConfigForm(ValueForm.Port)] int port,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string? name = null,
        [ConfigPath("protocol")] Protocol? protocol = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable.</summary>
    [ConfigScope("env[]")]
    public partial Container WithEnv([ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name, [ConfigPath("value")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable to a key of a Secret, by the name it has now.</summary>
    [ConfigScope("env[]")]
    public partial Container WithEnv(
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("valueFrom.secretKeyRef.name", From = "metadata.name")] Secret secret,
        [ConfigPath("valueFrom.secretKeyRef.key"), ConfigForm(ValueForm.NotEmpty)] string key,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable to a key of a ConfigMap, by the name it has now.</summary>
    [ConfigScope("env[]")]
    public partial Container WithEnv(
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("valueFrom.configMapKeyRef.name", From = "metadata.name")] ConfigMap map,
        [ConfigPath("valueFrom.configMapKeyRef.key"), ConfigForm(ValueForm.NotEmpty)] string key,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable to a field of the Pod, such as <c>metadata.name</c> or <c>status.podIP</c>.</summary>
    [ConfigScope("env[]")]
    public partial Container WithEnvFromField(
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("valueFrom.fieldRef.fieldPath"), ConfigForm(ValueForm.NotEmpty)] string fieldPath,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable for each key of a ConfigMap, by the name it has now; each after a prefix, if one is given.</summary>
    [ConfigScope("envFrom[]")]
    public partial Container WithEnvFrom(
        [ConfigPath("configMapRef.name", From = "metadata.name")] ConfigMap map,
        [ConfigPath("prefix")] string? prefix = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable for each key of a Secret, by the name it has now; each after a prefix, if one is given.</summary>
    [ConfigScope("envFrom[]")]
    public partial Container WithEnvFrom(
        [ConfigPath("secretRef.name", From = "metadata.name")] Secret secret,
        [ConfigPath("prefix")] string? prefix = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Reserves resources: CPU such as <c>250m</c>, memory and disk such as <c>128Mi</c>. The scheduler picks a node that has them free.</summary>
    [ConfigScope("resources.requests")]
    public partial Container WithRequests(
        [ConfigPath("cpu")] Quantity? cpu = null,
        [ConfigPath("memory")] Quantity? memory = null,
        [ConfigPath("ephemeral-storage")] Quantity? ephemeralStorage = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Limits resources: more CPU is held back, more memory ends the container, more disk evicts the Pod.</summary>
    [ConfigScope("resources.limits")]
    public partial Container WithLimits(
        [ConfigPath("cpu")] Quantity? cpu = null,
        [ConfigPath("memory")] Quantity? memory = null,
        [ConfigPath("ephemeral-storage")] Quantity? ephemeralStorage = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Mounts a volume of the Pod, by its name.</summary>
    [ConfigScope("volumeMounts[]")]
    public partial Container WithMount(
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string volume,
        [ConfigPath("mountPath"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("readOnly")] bool? readOnly = null,
        [ConfigPath("subPath")] string? subPath = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Runs a command before the container is told to stop. The time counts towards the termination grace.</summary>
    public partial Container WithPreStop([ConfigPath("lifecycle.preStop.exec.command"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> command, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Waits so many seconds before the container is told to stop, so that traffic can move away. Needs Kubernetes 1.30 or later.</summary>
    public partial Container WithPreStopSleep([ConfigPath("lifecycle.preStop.sleep.seconds"), ConfigForm(ValueForm.NotNegative)] long seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
