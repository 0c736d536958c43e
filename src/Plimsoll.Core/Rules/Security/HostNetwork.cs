using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1135.</summary>
internal sealed class HostNetwork() : Rule(needsOfPod: PodParts.HostNamespaces), IPodRule
{
    // A HostProcess Pod of Windows must have it.
    private static bool MayBeHostProcess(PodScope pod) => pod.SecurityContext["windowsOptions"]["hostProcess"].Is(true) != Verdict.No;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1135",
        Name = "host-network",
        Title = "Network of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The Pod sees all traffic of the node, reaches what listens on localhost there, and no NetworkPolicy holds it.",
        Remedy = "Leave hostNetwork out unless the workload administers nodes.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases =
        [
            "kube-linter/host-network", "polaris/hostNetworkSet", "checkov/CKV_K8S_19", "checkov/CKV_K8S_4", "trivy/KSV-0009",
            "kubesec/HostNetwork", "kyverno/disallow-host-namespaces", "monokle/PSS102", "datree/28", "kubescape/C-0041",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
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
        var host = pod.Spec["hostNetwork"];
        if (host.Is(true) == Verdict.Definite && !MayBeHostProcess(pod))
        {
            pod.Say(this, host.Node, "uses the network of its node", fix: Fixes.Set(host.Node!, false));
        }
    }
}
