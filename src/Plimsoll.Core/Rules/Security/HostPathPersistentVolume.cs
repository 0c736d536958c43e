using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1146.</summary>
internal sealed class HostPathPersistentVolume() : Rule(kinds: ["PersistentVolume"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1146",
        Name = "host-path-persistent-volume",
        Title = "Persistent volume on a directory of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A claim that binds the volume gives its Pods a directory of whatever node they run on, though no Pod says hostPath.",
        Remedy = "Use a local volume with a node affinity, or a driver.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
        Aliases = ["kyverno/limit-hostpath-type-pv"],
        Bad = """
            apiVersion: v1
            kind: PersistentVolume
            metadata: { name: data }
            spec:
              capacity: { storage: 1Gi }
              accessModes: [ReadWriteOnce]
              hostPath: { path: /srv }
            """,
        Good = """
            apiVersion: v1
            kind: PersistentVolume
            metadata: { name: data }
            spec:
              capacity: { storage: 1Gi }
              accessModes: [ReadWriteOnce]
              csi: { driver: csi.example.com, volumeHandle: a }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.Is("", "PersistentVolume") && item.Spec["hostPath"].Mapping is { } host)
        {
            item.Say(this, host, "keeps its data in a directory of the node");
        }
    }
}
