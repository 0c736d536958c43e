using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1145.</summary>
internal sealed class VolumeTypeNotAllowed() : Rule(needsOfPod: PodParts.Volumes), IPodRule
{
    private static readonly string[] Allowed =
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1145",
        Name = "volume-type-not-allowed",
        Title = "Volume beyond the restricted level",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            The restricted level allows volumes that Kubernetes or a driver provides, and none that name a server or a disk in the Pod.
            """,
        Remedy = "Use a persistentVolumeClaim.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["trivy/KSV-0028", "kyverno/restrict-volume-types", "monokle/PSS201"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, nfs: { server: example.com, path: / } }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["volumes"].Items)
        {
            foreach (var entry in item is MappingNode volume ? volume.Entries : default)
            {
                if (entry.Key != "name" && entry.Value is MappingNode && Array.IndexOf(Allowed, entry.Key) < 0)
                {
                    pod.Say(this, entry.Value, $"has a volume of type {SchemaLog.Short(entry.Key)}, which the restricted level does not allow");
                }
            }
        }
    }
}
