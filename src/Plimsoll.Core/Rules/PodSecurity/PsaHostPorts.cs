using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5005.</summary>
internal sealed class PsaHostPorts : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5005",
        Name = "pod-security-host-ports",
        Title = "Port of the host",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A hostPort opens a port of the node: it goes around network policies on many networks, collides with other Pods, and keeps the
            scheduler from placing two of them on one node. Pod Security admission refuses it from level baseline on.
            """,
        Remedy = """
            Remove hostPort and reach the Pod through a Service; or set it to 0, which means none.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostPorts.go",
        ],
        Psa = "hostPorts",
        Aliases = ["psa/hostPorts"],
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
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 8080, hostPort: 80 }]
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
                  ports: [{ containerPort: 8080 }]
            """,
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        foreach (var port in container.Ports)
        {
            if (port.HostPort.Integer is { } number && number != 0)
            {
                pod.Report(this, port.HostPort.Node!, $"{container.Subject} takes the hostPort {number}", container.Name, new("Remove hostPort", [new Edit.Remove(port.HostPort.Node!)]));
            }
        }
    }
}
