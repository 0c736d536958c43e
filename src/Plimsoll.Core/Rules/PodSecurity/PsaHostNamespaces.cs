using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5003.</summary>
internal sealed class PsaHostNamespaces : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5003",
        Name = "pod-security-host-namespaces",
        Title = "Namespace of the host",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A Pod in a namespace of its node sees and reaches what belongs to the node: its network and the services that listen on localhost,
            its processes with their environment, its shared memory. Pod Security admission refuses it from level baseline on.
            """,
        Remedy = """
            Remove hostNetwork, hostPID and hostIPC. What a Pod has to reach on its node can be given to it by a Service, a mounted socket or
            a port of its own.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostNamespaces.go",
        ],
        Psa = "hostNamespaces",
        Aliases = ["psa/hostNamespaces"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              hostPID: true
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    private static readonly string[] Fields = ["hostNetwork", "hostPID", "hostIPC"];

    public override void Check(PodSecurityScope pod)
    {
        foreach (var field in Fields)
        {
            var value = pod.Pod.Spec[field];
            if (value.Is(true) == Verdict.Definite)
            {
                pod.Report(this, value.Node!, $"{pod.Pod.Subject} has {field} true", fix: new($"Remove {field}", [new Edit.Remove(value.Node!)]));
            }
        }
    }
}
