using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>The capabilities of the Linux kernel, in order of their numbers: https://man7.org/linux/man-pages/man7/capabilities.7.html</summary>
internal static class KernelCapabilities
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_DAC_READ_SEARCH", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_SETGID", "CAP_SETUID",
        "CAP_SETPCAP", "CAP_LINUX_IMMUTABLE", "CAP_NET_BIND_SERVICE", "CAP_NET_BROADCAST", "CAP_NET_ADMIN", "CAP_NET_RAW", "CAP_IPC_LOCK",
        "CAP_IPC_OWNER", "CAP_SYS_MODULE", "CAP_SYS_RAWIO", "CAP_SYS_CHROOT", "CAP_SYS_PTRACE", "CAP_SYS_PACCT", "CAP_SYS_ADMIN",
        "CAP_SYS_BOOT", "CAP_SYS_NICE", "CAP_SYS_RESOURCE", "CAP_SYS_TIME", "CAP_SYS_TTY_CONFIG", "CAP_MKNOD", "CAP_LEASE",
        "CAP_AUDIT_WRITE", "CAP_AUDIT_CONTROL", "CAP_SETFCAP", "CAP_MAC_OVERRIDE", "CAP_MAC_ADMIN", "CAP_SYSLOG", "CAP_WAKE_ALARM",
        "CAP_BLOCK_SUSPEND", "CAP_AUDIT_READ", "CAP_PERFMON", "CAP_BPF", "CAP_CHECKPOINT_RESTORE",
    ];

    private static readonly VersionRange Since58 = VersionRange.Parse(">=5.8");
    private static readonly VersionRange Since59 = VersionRange.Parse(">=5.9");

    // Linux 3.16 had the first 38, 5.8 brought two and 5.9 one.
    /// <summary>Those that a kernel surely has.</summary>
    public static IEnumerable<string> Of(ComponentVersion? kernel) =>
        All.Take(Since59.Contains(kernel) == Verdict.Definite ? 41 : Since58.Contains(kernel) == Verdict.Definite ? 40 : 38);

    /// <summary>Whether the kernel has no others.</summary>
    public static bool AreExact(ComponentVersion? kernel) =>
        Since59.Contains(kernel) == Verdict.Definite || (Since58.Contains(kernel) != Verdict.Unknown && Since59.Contains(kernel) == Verdict.No);
}
