using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5024.</summary>
internal sealed class PsaRestrictedVolumes : PodSecurityRule
{
    public override bool IsRestricted => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5024",
        Name = "pod-security-restricted-volumes",
        Title = "Kind of volume that the restricted level refuses",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Volumes that name a server or a disk directly go around the objects with which a cluster's operators decide who may use what
            storage. Pod Security admission at level restricted accepts configMap, csi, downwardAPI, emptyDir, ephemeral, image,
            persistentVolumeClaim, projected and secret.
            """,
        Remedy = """
            Claim the storage through a persistentVolumeClaim, or use one of the other kinds named.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_restrictedVolumes.go",
        ],
        Psa = "restrictedVolumes",
        Aliases = ["psa/restrictedVolumes"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
              volumes:
                - { name: data, nfs: { server: nfs.example.com, path: /data } }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
              volumes:
                - { name: data, persistentVolumeClaim: { claimName: data } }
            """,
    };

    private static readonly string[] Refused =
    [
        "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd", "flexVolume", "cinder", "cephfs",
        "flocker", "fc", "azureFile", "vsphereVolume", "quobyte", "azureDisk", "photonPersistentDisk", "portworxVolume", "scaleIO", "storageos",
    ];

    public override void Check(PodSecurityScope pod)
    {
        foreach (var item in pod.Pod.Spec["volumes"].Items)
        {
            var volume = ConfigValue.Of(item);
            foreach (var source in Refused)
            {
                if (volume[source].IsSet() == Verdict.Definite)
                {
                    pod.Report(this, volume[source].Node!, $"volume \"{volume["name"].Text}\" of {pod.Pod.Subject} is of the kind {source}");
                }
            }
        }
    }
}
