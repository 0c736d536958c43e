using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1136.</summary>
internal sealed class HostPid() : Rule(needsOfPod: PodParts.HostNamespaces), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1136",
        Name = "host-pid",
        Title = "Processes of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The Pod sees every process of the node, with its command line and environment, and as root can signal and trace them.",
        Remedy = "Leave hostPID out unless the workload administers nodes.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases =
        [
            "kube-linter/host-pid", "polaris/hostPIDSet", "checkov/CKV_K8S_17", "checkov/CKV_K8S_1", "trivy/KSV-0010", "kubesec/HostPID",
            "kyverno/disallow-host-namespaces", "monokle/PSS102", "datree/26", "kubescape/C-0038",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostPID: true
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
        var host = pod.Spec["hostPID"];
        if (host.Is(true) == Verdict.Definite)
        {
            pod.Say(this, host.Node, "sees the processes of its node", fix: Fixes.Set(host.Node!, false));
        }
    }
}
