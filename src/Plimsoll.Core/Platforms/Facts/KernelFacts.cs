namespace Plimsoll.Platforms;

/// <summary>Since when the Linux kernel has what fields of OCI specs ask for.</summary>
internal static class KernelFacts
{
    private const string Mounts = "https://man7.org/linux/man-pages/man2/mount_setattr.2.html";
    private const string Nodes = "https://man7.org/linux/man-pages/man2/set_mempolicy.2.html";

    /// <summary>Time namespaces.</summary>
    public static VersionFact HasTimeNamespaces => Held.HasTimeNamespaces;

    /// <summary>Mounts with mapped ids.</summary>
    public static VersionFact MapsIdsOfMounts => Held.MapsIdsOfMounts;

    /// <summary>Options for a mount and all below it.</summary>
    public static VersionFact ChangesMountsBelow => Held.MapsIdsOfMounts;

    /// <summary>Mounts on which symbolic links are not followed.</summary>
    public static VersionFact HasNoSymlinkMounts => Held.HasNoSymlinkMounts;

    /// <summary>tmpfs that is never swapped out.</summary>
    public static VersionFact KeepsTmpfsInMemory => Held.KeepsTmpfsInMemory;

    /// <summary>Time that a cgroup saves up.</summary>
    public static VersionFact HasCpuBurst => Held.HasCpuBurst;

    /// <summary>Cgroups that run when nothing else does.</summary>
    public static VersionFact HasCpuIdle => Held.HasCpuIdle;

    /// <summary>The memory policy <c>MPOL_PREFERRED_MANY</c>.</summary>
    public static VersionFact PrefersManyNodes => Held.PrefersManyNodes;

    /// <summary>The memory policy <c>MPOL_WEIGHTED_INTERLEAVE</c>.</summary>
    public static VersionFact WeighsNodes => Held.WeighsNodes;

    // Apart, so that nothing is parsed before a rule asks.
    private static class Held
    {
        public static readonly VersionFact HasTimeNamespaces = VersionFact.Of(">=5.6", "https://man7.org/linux/man-pages/man7/time_namespaces.7.html");
        public static readonly VersionFact MapsIdsOfMounts = VersionFact.Of(">=5.12", Mounts);
        public static readonly VersionFact HasNoSymlinkMounts = VersionFact.Of(">=5.10", "https://man7.org/linux/man-pages/man2/mount.2.html");
        public static readonly VersionFact KeepsTmpfsInMemory = VersionFact.Of(">=6.4", "https://man7.org/linux/man-pages/man5/tmpfs.5.html");
        public static readonly VersionFact HasCpuBurst = VersionFact.Of(">=5.14", "https://docs.kernel.org/scheduler/sched-bwc.html");
        public static readonly VersionFact HasCpuIdle = VersionFact.Of(">=5.15", "https://docs.kernel.org/admin-guide/cgroup-v2.html");
        public static readonly VersionFact PrefersManyNodes = VersionFact.Of(">=5.15", Nodes);
        public static readonly VersionFact WeighsNodes = VersionFact.Of(">=6.9", Nodes);
    }
}
