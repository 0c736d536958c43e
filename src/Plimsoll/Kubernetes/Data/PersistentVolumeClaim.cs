using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class PersistentVolumeClaim
{
    /// <summary>Asks for storage of a size, of a class or the cluster's default one, that one node at a time writes unless other modes are given.</summary>
    [ConfigSet("apiVersion", "v1"), ConfigSet("kind", "PersistentVolumeClaim"), ConfigComputed("spec.accessModes")]
    public PersistentVolumeClaim(
        [ConfigPath("metadata.name")] string name,
        [ConfigPath("spec.resources.requests.storage")] Quantity size,
        [ConfigPath("spec.storageClassName")] string? storageClass = null,
        IEnumerable<AccessMode>? accessModes = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        : this(name, callerLine, callerFile)
    {
        var spec = NodeWriter.Open(Node, "spec", Node.Origin);
        NodeWriter.List(spec, "accessModes", accessModes ?? [AccessMode.ReadWriteOnce], Node.Origin);
        NodeWriter.Scalar<Quantity>(NodeWriter.Open(NodeWriter.Open(spec, "resources", Node.Origin), "requests", Node.Origin), "storage", size, Node.Origin);
        NodeWriter.Text(spec, "storageClassName", storageClass, Node.Origin);
    }
}
