namespace Plimsoll.Platforms;

/// <summary>How runtimes answer system calls that a seccomp profile does not name.</summary>
internal static class SeccompFacts
{
    private const string DefaultErrno = "https://github.com/opencontainers/runtime-spec/pull/1087";

    /// <summary>runc that answers ENOSYS above the highest number a profile names, whatever the profile's default.</summary>
    public static VersionFact RuncStub { get; } = VersionFact.Of(">=1.0.0-rc93",
        "https://github.com/opencontainers/runc/pull/2750",
        "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go");

    /// <summary>runc that reads <c>defaultErrnoRet</c>.</summary>
    public static VersionFact RuncDefaultErrno { get; } = VersionFact.Of(">=1.0.0-rc95", DefaultErrno);

    /// <summary>crun that reads <c>defaultErrnoRet</c>.</summary>
    public static VersionFact CrunDefaultErrno { get; } = VersionFact.Of(">=0.19", DefaultErrno);

    /// <summary>libseccomp that resolves fchmodat2 and the five calls that came with it.</summary>
    public static VersionFact LibseccompKnowsFileModeCalls { get; } = VersionFact.Of(">=2.5.5",
        "https://github.com/seccomp/libseccomp/blob/main/src/syscalls.csv");

    /// <summary>containerd whose default profile does not know fchmodat2 and the five calls that came with it.</summary>
    public static VersionFact ContainerdProfileOld { get; } = VersionFact.Of("<1.6.28 || >=1.7.0-beta.0 <1.7.13 || >=2.0.0-beta.0 <2.0.0-beta.2",
        "https://github.com/containerd/containerd/blob/main/contrib/seccomp/seccomp_default.go");

    /// <summary>Docker whose default profile does not know them.</summary>
    public static VersionFact DockerProfileOld { get; } = VersionFact.Of("<23.0.10 || >=24.0.0 <25.0.3",
        "https://github.com/moby/moby/blob/master/profiles/seccomp/default.json");

    /// <summary>CRI-O whose default profile answers EPERM by default: it vendors containers/common before 0.40.</summary>
    public static VersionFact CrioProfileOld { get; } = VersionFact.Of("<1.22.0",
        "https://github.com/containers/common/pull/573", "https://github.com/containers/common/pull/1773");
}
