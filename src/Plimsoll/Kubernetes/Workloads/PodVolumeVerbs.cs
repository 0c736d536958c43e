using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>Verbs that give Pods volumes, which containers mount by name with <see cref="Container.WithMount"/>.</summary>
public static partial class PodVolumeVerbs
{
    /// <summary>Adds a volume of any type.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithVolume<T>(this T workload, [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name, [ConfigPath(".")] Action<Volume> configure, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a volume of any type.</summary>
    public static partial T WithVolume<T>(this T workload, [ConfigPath("@pod.volumes[]")] Volume volume, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds an empty folder that lives as long as the Pod, of at most a size, on disk or, with <see cref="StorageMedium.Memory"/>, in memory.</summary>
    [ConfigScope("@pod.volumes[]"), ConfigEmpty("emptyDir")]
    public static partial T WithEmptyDir<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("emptyDir.sizeLimit")] Quantity? sizeLimit = null,
        [ConfigPath("emptyDir.medium")] StorageMedium? medium = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a file or folder of the node.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithHostPath<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("hostPath.path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("hostPath.type")] HostPathType? type = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a volume with a file for each key of a ConfigMap, by the name it has now.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithConfigMapVolume<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("configMap.name", From = "metadata.name")] ConfigMap map,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a volume with a file for each key of a ConfigMap; the volume has the name of the ConfigMap.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithConfigMapVolume<T>(
        this T workload,
        [ConfigPath("name", From = "metadata.name"), ConfigPath("configMap.name", From = "metadata.name")] ConfigMap map,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a volume with a file for each key of a Secret, by the name it has now.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithSecretVolume<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("secret.secretName", From = "metadata.name")] Secret secret,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds a volume with a file for each key of a Secret; the volume has the name of the Secret.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithSecretVolume<T>(
        this T workload,
        [ConfigPath("name", From = "metadata.name"), ConfigPath("secret.secretName", From = "metadata.name")] Secret secret,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds the storage of a PersistentVolumeClaim, by the name it has now.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithClaim<T>(
        this T workload,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("persistentVolumeClaim.claimName", From = "metadata.name")] PersistentVolumeClaim claim,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Adds the storage of a PersistentVolumeClaim; the volume has the name of the claim.</summary>
    [ConfigScope("@pod.volumes[]")]
    public static partial T WithClaim<T>(
        this T workload,
        [ConfigPath("name", From = "metadata.name"), ConfigPath("persistentVolumeClaim.claimName", From = "metadata.name")] PersistentVolumeClaim claim,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>
    /// Adds a volume with a token of the ServiceAccount, in the file <paramref name="path"/>, for an audience other than the API server if one is given.
    /// The kubelet renews it; it is valid for 3600 seconds unless said otherwise, and not for less than 600.
    /// </summary>
    [ConfigScope("@pod.volumes[]"), ConfigComputed("projected")]
    public static T WithProjectedToken<T>(
        this T workload,
        [ConfigPath("name")] string name,
        string? audience = null,
        long? expirationSeconds = null,
        string path = "token",
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate
    {
        ArgumentChecks.NotEmpty(name, nameof(name));
        ArgumentChecks.NotEmpty(path, nameof(path));
        var origin = Origin.Caller(callerFile, callerLine);
        var volume = NodeWriter.Append(workload.OpenAlias("pod", origin), "volumes", origin);
        NodeWriter.Text(volume, "name", name, origin);
        var source = NodeWriter.Append(NodeWriter.Open(volume, "projected", origin), "sources", origin);
        var token = NodeWriter.Open(source, "serviceAccountToken", origin);
        NodeWriter.Text(token, "audience", audience, origin);
        NodeWriter.Integer(token, "expirationSeconds", expirationSeconds, origin);
        NodeWriter.Text(token, "path", path, origin);
        return workload;
    }
}
