namespace Plimsoll.Platforms;

/// <summary>What the runtimes themselves call between loading a seccomp filter and handing its listener over.</summary>
internal static class NotifyFacts
{
    /// <summary>runc that hands a listener over, and so refuses what it cannot hand over by.</summary>
    public static VersionFact RuncNotifies { get; } = VersionFact.Of(">=1.1.0-rc.1",
        "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go");

    /// <summary>runc that calls fcntl on the listener before it has handed it over.</summary>
    public static VersionFact RuncCallsFcntl { get; } = VersionFact.Of(">=1.2.0-rc.1 <1.2.0-rc.3",
        "https://github.com/opencontainers/runc/issues/4328", "https://github.com/opencontainers/runc/pull/4337");

    /// <summary>crun that hands a listener over.</summary>
    public static VersionFact CrunNotifies { get; } = VersionFact.Of(">=0.19",
        "https://github.com/containers/crun/blob/main/src/libcrun/container.c");

    /// <summary>crun that hands the listener over with sendmsg, under the filter.</summary>
    public static VersionFact CrunCallsSendmsg { get; } = VersionFact.Of(">=0.19 <1.6",
        "https://github.com/containers/crun/issues/1002", "https://github.com/containers/crun/pull/1004");
}
