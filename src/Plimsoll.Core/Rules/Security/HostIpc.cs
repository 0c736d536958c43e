using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1137.</summary>
internal sealed class HostIpc() : Rule(needsOfPod: PodParts.HostNamespaces), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1137",
        Name = "host-ipc",
        Title = "Shared memory of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The Pod reaches shared memory, semaphores and queues of every process of the node.",
        Remedy = "Leave hostIPC out unless the workload administers nodes.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases =
        [
            "kube-linter/host-ipc", "polaris/hostIPCSet", "checkov/CKV_K8S_18", "checkov/CKV_K8S_3", "trivy/KSV-0008", "kubesec/HostIPC",
            "kyverno/disallow-host-namespaces", "monokle/PSS102", "datree/27", "kubescape/C-0038",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostIPC: true
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
        var host = pod.Spec["hostIPC"];
        if (host.Is(true) == Verdict.Definite)
        {
            pod.Say(this, host.Node, "uses the shared memory of its node", fix: Fixes.Set(host.Node!, false));
        }
    }
}
