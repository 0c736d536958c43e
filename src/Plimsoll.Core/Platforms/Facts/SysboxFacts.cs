namespace Plimsoll.Platforms;

/// <summary>What is known of Sysbox, and of the runc that containers on it carry.</summary>
internal static class SysboxFacts
{
    private const string ContainerdPins = "https://github.com/containerd/containerd/blob/main/script/setup/runc-version";
    private const string DockerPins = "https://github.com/moby/moby/blob/master/hack/dockerfile/install/runc.installer";

    /// <summary>The handler under which Sysbox is installed.</summary>
    public const string Handler = "sysbox-runc";

    /// <summary>The flag of sysbox-mgr that lets containers with a read-only root write to /sys.</summary>
    public const string RelaxedReadOnly = "relaxed-read-only";

    /// <summary>Sysbox that looks <c>/proc/thread-self</c> up in the wrong process.</summary>
    public static VersionFact ThreadSelfBroken { get; } = VersionFact.Of("<0.6.6",
        "https://github.com/nestybox/sysbox/issues/879", "https://github.com/nestybox/sysbox/issues/889",
        "https://github.com/opencontainers/runc/issues/4542", "https://github.com/containerd/containerd/issues/11083");

    /// <summary>Sysbox whose emulated <c>/proc/sys</c> is refused by a runc that trusts no overmount.</summary>
    public static VersionFact OpenatBroken { get; } = VersionFact.Of("<0.7.0",
        "https://github.com/nestybox/sysbox/issues/972", "https://github.com/nestybox/sysbox/issues/973");

    /// <summary>Sysbox that passes a read-only root on to everything it mounts below /sys.</summary>
    public static VersionFact ReadOnlySys { get; } = VersionFact.Of(">=0.4.0",
        "https://github.com/nestybox/sysbox/issues/821", "https://github.com/nestybox/sysbox-runc/pull/51");

    /// <summary>Sysbox that knows <see cref="RelaxedReadOnly"/>.</summary>
    public static VersionFact KnowsRelaxedReadOnly { get; } = VersionFact.Of(">=0.6.5",
        "https://github.com/nestybox/sysbox-runc/commit/ce25b886d3cd7e2f193356ae11f8d06092af5bad",
        "https://github.com/nestybox/sysbox/blob/master/CHANGELOG.md");

    /// <summary>Nested programs that mount through <c>/proc/thread-self</c>: runc itself, and what brings such a runc.</summary>
    public static NestedFact UsesThreadSelf { get; } = new(
        VersionFact.Of(">=1.2.0-rc.1", "https://github.com/opencontainers/runc/commit/8e8b136c4923ac33567c4cb775c6c8a17749fd02"),
        VersionFact.Of(">=1.6.37 <1.7.0-beta.0 || >=1.7.24 <2.0.0-beta.0 || >=2.0.0", ContainerdPins),
        VersionFact.Of(">=25.0.8 <26.0.0-rc.1 || >=27.4.0-rc.3", DockerPins));

    /// <summary>Nested programs that open procfs with openat2 and refuse overmounts (the mending of CVE-2025-52881).</summary>
    public static NestedFact UsesOpenat { get; } = new(
        VersionFact.Of(">=1.2.8 <1.3.0-rc.1 || >=1.3.3 <1.4.0-rc.1 || >=1.4.0-rc.3", "https://github.com/nestybox/sysbox/issues/972"),
        VersionFact.Of(">=1.7.29 <2.0.0-beta.0 || >=2.0.7 <2.1.0-beta.0 || >=2.1.5 <2.2.0-beta.0 || >=2.2.0", ContainerdPins),
        VersionFact.Of(">=28.5.2 <29.0.0-rc.1 || >=29.0.0-rc.3", DockerPins));
}
