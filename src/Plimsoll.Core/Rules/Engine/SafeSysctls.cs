namespace Plimsoll.Rules;

/// <summary>
/// The sysctls that a Pod may set without leave of its node, with the version of Kubernetes from which on:
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/sysctl/safe_sysctls.go
/// </summary>
internal static class SafeSysctls
{
    /// <summary>The second number of the first version for which a sysctl is safe; null if it never is.</summary>
    public static int? Since(string name) => name switch
    {
        "kernel.shm_rmid_forced" or "net.ipv4.ip_local_port_range" or "net.ipv4.tcp_syncookies" or "net.ipv4.ping_group_range" => 0,
        "net.ipv4.ip_unprivileged_port_start" => 22,
        "net.ipv4.ip_local_reserved_ports" => 27,
        "net.ipv4.tcp_keepalive_time" or "net.ipv4.tcp_keepalive_intvl" or "net.ipv4.tcp_keepalive_probes" or "net.ipv4.tcp_fin_timeout" => 29,
        "net.ipv4.tcp_rmem" or "net.ipv4.tcp_wmem" => 32,
        "net.ipv4.tcp_slow_start_after_idle" or "net.ipv4.tcp_notsent_lowat" => 37,
        _ => null,
    };
}
