using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1142.</summary>
internal sealed class HostProcMounted() : Rule(needsOfPod: PodParts.HostPaths), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1142",
        Name = "host-proc-mounted",
        Title = "Mounted /proc of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The /proc of the node shows every process and changes settings of its kernel.",
        Remedy = "Leave the volume out; tools that watch nodes can do with a read-only mount.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases = ["kubesec/ProcMount", "kube-linter/sensitive-host-mounts"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: proc, hostPath: { path: /proc } }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["volumes"].Items)
        {
            var path = ConfigValue.Of(item)["hostPath"]["path"];
            if (path.Text is { } text && text.TrimEnd('/') == "/proc")
            {
                pod.Say(this, path.Node, $"mounts /proc of its node");
            }
        }
    }
}
