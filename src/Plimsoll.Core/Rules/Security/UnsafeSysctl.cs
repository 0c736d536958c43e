using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1149.</summary>
internal sealed class UnsafeSysctl() : Rule(needsOfPod: PodParts.Sysctls), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1149",
        Name = "unsafe-sysctl",
        Title = "Sysctl that nodes refuse",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The kubelet starts a Pod only with sysctls that it takes for safe, unless the node allows more by --allowed-unsafe-sysctls. The
            list grew with the versions of Kubernetes: see the baseline of the Pod Security Standards.
            """,
        Remedy = "Leave the sysctl out, or set it on nodes that are kept for such workloads.",
        Sources = ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/", "https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["kube-linter/unsafe-sysctls", "trivy/KSV-0026", "kyverno/restrict-sysctls", "monokle/PSS111"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: kernel.msgmax, value: "65536" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true }
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.SecurityContext["sysctls"].Items)
        {
            var name = ConfigValue.Of(item)["name"];
            if (name.Text is { } text && SafeSysctls.Since(text.Replace('/', '.')) is var since && (since is null || pod.Run.Targets.Clusters.OlderThan(since.Value) is not null))
            {
                pod.Say(this, name.Node, since is null ? $"sets the sysctl {SchemaLog.Short(text)}, which nodes refuse unless they are told otherwise"
                    : $"sets the sysctl {text}, which is safe from Kubernetes 1.{since} on, and {pod.Run.Targets.Clusters.OlderThan(since.Value)} is older");
            }
        }
    }
}
