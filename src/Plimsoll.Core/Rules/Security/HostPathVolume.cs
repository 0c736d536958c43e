using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1139.</summary>
internal sealed class HostPathVolume() : Rule(needsOfPod: PodParts.HostPaths), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1139",
        Name = "host-path-volume",
        Title = "Directory of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            A hostPath volume hands a part of the node to the Pod: what is written there outlives the Pod, and what is read there may not be
            meant for it.
            """,
        Remedy = "Use a volume that a driver provides, a local persistent volume, or an emptyDir.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases =
        [
            "polaris/hostPathSet", "trivy/KSV-0023", "kyverno/disallow-host-path", "kyverno/limit-hostpath-vols", "monokle/PSS105",
            "datree/46", "kubescape/C-0048",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, hostPath: { path: /srv/data } }]
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
            var host = ConfigValue.Of(item)["hostPath"];
            if (host.Mapping is not null)
            {
                pod.Say(this, host.Node, $"mounts {SchemaLog.Short(host["path"].Text ?? "a path")} of its node");
            }
        }
    }
}
