using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7402.</summary>
internal sealed class PrivilegedPortAsNonRoot() : Rule(ContainerParts.Ports), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7402",
        Name = "privileged-port-as-non-root",
        Title = "Port that the user may not open",
        Category = Category.Compatibility,
        Severity = Severity.Warning,
        Why = """
            A user other than root without NET_BIND_SERVICE opens ports below 1024 only where the namespace allows it. containerd and Docker
            allow it by default, CRI-O does not.
            """,
        Remedy = "Listen above 1023, or set the sysctl net.ipv4.ip_unprivileged_port_start to 0.",
        Sources = ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 80 }]
                  securityContext: { runAsUser: 10001, capabilities: { drop: [ALL] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 8080 }]
                  securityContext: { runAsUser: 10001, capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var port in container.Ports)
        {
            if (port.ContainerPort.Integer is > 0 and < 1024 && IsRefused(container))
            {
                container.Say(this, port.ContainerPort.Node, $"listens on port {port.ContainerPort.Integer} as user {container.Effective("runAsUser").Integer}, without NET_BIND_SERVICE");
            }
        }
    }

    private static bool IsRefused(ContainerScope container) => container.IsWhole() && container.Effective("runAsUser").Integer > 0
        && container.Capabilities.Has("NET_BIND_SERVICE") == Verdict.No && container.Pod.SecurityContext["sysctls"].IsAbsent;
}
