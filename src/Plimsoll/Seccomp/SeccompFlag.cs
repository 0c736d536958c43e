namespace Plimsoll.Seccomp;

/// <summary>
/// Flags with which a filter is loaded.
/// Source: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp
/// </summary>
public static class SeccompFlag
{
    /// <summary>All threads of the process get the filter.</summary>
    public const string Tsync = "SECCOMP_FILTER_FLAG_TSYNC";

    /// <summary>All answers but "allow" are logged.</summary>
    public const string Log = "SECCOMP_FILTER_FLAG_LOG";

    /// <summary>The mitigation against speculative store bypass stays off.</summary>
    public const string SpecAllow = "SECCOMP_FILTER_FLAG_SPEC_ALLOW";

    /// <summary>While a supervisor looks at a call, only signals that kill interrupt it. Needs Linux 5.19, and runc 1.5 with libseccomp 2.6 or crun 1.6.</summary>
    public const string WaitKillableRecv = "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV";
}
