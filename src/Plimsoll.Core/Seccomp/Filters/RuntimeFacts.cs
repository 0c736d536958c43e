using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>How runtimes read seccomp profiles, by version. Versions are the first tags that contain the commit.</summary>
internal static class RuntimeFacts
{
    private const string RuncFilter = "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go";
    private const string CrunFilter = "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c";

    /// <summary>runc that reads a rule's <c>errnoRet</c>.</summary>
    public static VersionFact RuncErrno { get; } = VersionFact.Of(">=1.0.0-rc91", "https://github.com/opencontainers/runc/commit/41aa19662");

    /// <summary>crun that reads a rule's <c>errnoRet</c>.</summary>
    public static VersionFact CrunErrno { get; } = VersionFact.Of(">=0.14", "https://github.com/containers/crun/commit/feeac04f");

    /// <summary>crun that refuses an <c>errnoRet</c> with an action that has no error number.</summary>
    public static VersionFact CrunChecksErrno { get; } = VersionFact.Of(">=0.19", "https://github.com/containers/crun/commit/edf7f157");

    /// <summary>runc that passes over rules that say what the default action says; before, libseccomp refused them.</summary>
    public static VersionFact RuncSkipsRedundant { get; } = VersionFact.Of(">=1.0.2", "https://github.com/opencontainers/runc/commit/5dd92fd9b");

    /// <summary>crun that passes over them.</summary>
    public static VersionFact CrunSkipsRedundant { get; } = VersionFact.Of(">=0.4", "https://github.com/containers/crun/commit/08229f3f");

    /// <summary>runc whose ENOSYS stub covers the machine's own architecture even if the profile does not list it.</summary>
    public static VersionFact RuncStubIsNative { get; } = VersionFact.Of(">=1.1.15", "https://github.com/opencontainers/runc/commit/ccc500c42", "https://github.com/opencontainers/runc/commit/618e149e4");

    /// <summary>runc whose stub also answers ENOSYS to number 0 on s390 and s390x, by which larger numbers are called.</summary>
    public static VersionFact RuncStubAnswersSetup { get; } = VersionFact.Of(">=1.1.3", "https://github.com/opencontainers/runc/commit/be6488a5a");

    /// <summary>runc that knows <c>SCMP_ACT_NOTIFY</c>, <c>SCMP_ACT_KILL_THREAD</c> and <c>SCMP_ACT_KILL_PROCESS</c>.</summary>
    public static VersionFact RuncNewActions { get; } = VersionFact.Of(">=1.1.0-rc.1", RuncFilter);

    /// <summary>runc that knows <c>SCMP_ACT_LOG</c>.</summary>
    public static VersionFact RuncLogs { get; } = VersionFact.Of(">=1.0.0-rc9", "https://github.com/opencontainers/runc/commit/84373aaa5");

    /// <summary>crun that knows <c>SCMP_ACT_NOTIFY</c>.</summary>
    public static VersionFact CrunNotifies { get; } = VersionFact.Of(">=0.19", CrunFilter);

    /// <summary>crun that knows <c>SCMP_ACT_LOG</c> and <c>SCMP_ACT_KILL_THREAD</c>.</summary>
    public static VersionFact CrunLogs { get; } = VersionFact.Of(">=0.15", CrunFilter);

    /// <summary>crun that knows <c>SCMP_ACT_KILL_PROCESS</c>.</summary>
    public static VersionFact CrunKillsProcess { get; } = VersionFact.Of(">=0.14", CrunFilter);

    /// <summary>runc that asks libseccomp to sort calls by number.</summary>
    public static VersionFact RuncSortsByNumber { get; } = VersionFact.Of(">=1.2.0-rc.1", "https://github.com/opencontainers/runc/commit/b265d1288");

    /// <summary>runc that knows riscv64.</summary>
    public static VersionFact RuncRiscv { get; } = VersionFact.Of(">=1.2.0-rc.1", "https://github.com/opencontainers/runc/commit/1d7b29712");

    /// <summary>runc that knows loongarch64.</summary>
    public static VersionFact RuncLoongarch { get; } = VersionFact.Of(">=1.5.0-rc.1", "https://github.com/opencontainers/runc/commit/885509afd");
}
