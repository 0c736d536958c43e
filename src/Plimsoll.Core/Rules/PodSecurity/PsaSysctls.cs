using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5011.</summary>
internal sealed class PsaSysctls : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5011",
        Name = "pod-security-sysctls",
        Title = "Sysctl that the baseline level refuses",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A sysctl that the kernel does not keep apart for each container changes the node and every Pod on it. From level baseline on, Pod
            Security admission accepts a short list only; it grew in 1.27, 1.29, 1.32 and 1.37.
            """,
        Remedy = """
            Remove the sysctl, or set it on the nodes.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_sysctls.go",
        ],
        Psa = "sysctls",
        Aliases = ["psa/sysctls"],
        Versions = "the list grew in 1.27, 1.29, 1.32 and 1.37",
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
              securityContext: { sysctls: [{ name: kernel.msgmax, value: "65536" }] }
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
              securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public override void Check(PodSecurityScope pod)
    {
        foreach (var item in pod.Pod.SecurityContext["sysctls"].Items)
        {
            var name = ConfigValue.Of(item)["name"];
            if (name.Text is { } text && AllowedFrom(text) > pod.Minor)
            {
                pod.Report(this, name.Node!, $"{pod.Pod.Subject} sets the sysctl {text}", fix: new("Remove the sysctl", [new Edit.Remove(item)]));
            }
        }
    }

    /// <summary>The first version that accepts a sysctl, by its second number.</summary>
    private static int AllowedFrom(string name) => name switch
    {
        "kernel.shm_rmid_forced" or "net.ipv4.ip_local_port_range" or "net.ipv4.tcp_syncookies"
            or "net.ipv4.ping_group_range" or "net.ipv4.ip_unprivileged_port_start" => 0,
        "net.ipv4.ip_local_reserved_ports" => 27,
        "net.ipv4.tcp_keepalive_time" or "net.ipv4.tcp_fin_timeout" or "net.ipv4.tcp_keepalive_intvl" or "net.ipv4.tcp_keepalive_probes" => 29,
        "net.ipv4.tcp_rmem" or "net.ipv4.tcp_wmem" => 32,
        "net.ipv4.tcp_slow_start_after_idle" or "net.ipv4.tcp_notsent_lowat" => 37,
        _ => int.MaxValue,
    };
}
