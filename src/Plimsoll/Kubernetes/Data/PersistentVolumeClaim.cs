using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class PersistentVolumeClaim
{
    /// <summary>Asks for storage of a size, of a class or the cluster's default one, that one node at a time may mount.</summary>
    [ConfigSet("apiVersion", "v1"), ConfigSet("kind", "PersistentVolumeClaim"), ConfigSet("spec.accessModes[]", "ReadWriteOnce")]
    public PersistentVolumeClaim(
        [ConfigPath("metadata.name")] string name,
        [ConfigPath("spec.resources.requests.storage")] Quantity size,
        [ConfigPath("spec.storageClassName")] string? storageClass = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        : this(name, size, [AccessMode.ReadWriteOnce], storageClass, callerLine, callerFile)
    {
    }

    /// <summary>Asks for storage of a size, of a class or the cluster's default one, that may be mounted in these ways.</summary>
    [ConfigSet("apiVersion", "v1"), ConfigSet("kind", "PersistentVolumeClaim")]
    public PersistentVolumeClaim(
        [ConfigPath("metadata.name")] string name,
        [ConfigPath("spec.resources.requests.storage")] Quantity size,
        [ConfigPath("spec.accessModes")] IEnumerable<AccessMode> accessModes,
        [ConfigPath("spec.storageClassName")] string? storageClass = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        : this(name, callerLine, callerFile)
    {
        var spec = NodeWriter.Open(Node, "spec", Node.Origin);
        NodeWriter.List(spec, "accessModes", accessModes, Node.Origin);
        NodeWriter.Scalar<Quantity>(NodeWriter.Open(NodeWriter.Open(spec, "resources", Node.Origin), "requests", Node.Origin), "storage", size, Node.Origin);
        NodeWriter.Text(spec, "storageClassName", storageClass, Node.Origin);
    }
}
