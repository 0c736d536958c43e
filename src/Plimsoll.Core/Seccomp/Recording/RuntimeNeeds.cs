using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>
/// What runc and crun call between loading the filter and starting the program. The calls without which nothing starts were found by denying
/// one after the other under runc 1.1.5 and crun 1.8.1, and their versions read from the sources; a test over the real runtimes repeats it.
/// </summary>
internal static class RuntimeNeeds
{
    private const int Enosys = 38;
    private const string RuncInit = "https://github.com/opencontainers/runc/blob/main/libcontainer/standard_init_linux.go";
    private const string CrunInit = "https://github.com/containers/crun/blob/main/src/libcrun/container.c";
    private const string Hardening = "https://github.com/opencontainers/runc/issues/4984";

    private static readonly VersionFact Runc = VersionFact.Of(">=1.0.0", RuncInit);
    private static readonly VersionFact RuncPlain = VersionFact.Of(">=1.0.0 <1.2.8 || >=1.3.0-rc.1 <1.3.3 || >=1.4.0-rc.1 <1.4.0-rc.3", RuncInit);
    private static readonly VersionFact RuncHardened = VersionFact.Of(">=1.2.8 <1.3.0-rc.1 || >=1.3.3 <1.4.0-rc.1 || >=1.4.0-rc.3", Hardening);
    private static readonly VersionFact RuncClosesAll = VersionFact.Of(">=1.1.12", "https://github.com/opencontainers/runc/security/advisories/GHSA-xr7r-f8xq-vfvv");
    private static readonly VersionFact RuncClosesAllPlain = VersionFact.Of(">=1.1.12 <1.2.8 || >=1.3.0-rc.1 <1.3.3 || >=1.4.0-rc.1 <1.4.0-rc.3", RuncInit);
    private static readonly VersionFact Crun = VersionFact.Of(">=1.0", CrunInit);

    // Go's scheduler, memory and signals may call their share at any time; the rest is the list of the security-profiles-operator,
    // https://github.com/kubernetes-sigs/security-profiles-operator/blob/main/examples/baseprofile-runc.yaml
    private static readonly string[] RuncMakes =
    [
        "capget", "capset", "chdir", "clone", "close", "epoll_ctl", "epoll_pwait", "execve", "exit_group", "faccessat", "fchown", "fcntl", "fstat", "fstatfs", "futex",
        "getcwd", "getdents64", "getpid", "getppid", "gettid", "getuid", "madvise", "mmap", "mprotect", "munmap", "nanosleep", "newfstatat", "openat",
        "prctl", "read", "readlinkat", "recvfrom", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sched_yield", "setgid", "setgroups",
        "setuid", "sigaltstack", "tgkill", "write",
    ];

    private static readonly string[] RuncHardenedMakes = ["close_range", "faccessat2", "openat2", "statx"];

    // https://github.com/kubernetes-sigs/security-profiles-operator/blob/main/examples/baseprofile-crun.yaml, without what comes before the filter
    private static readonly string[] CrunMakes =
    [
        "capset", "close", "close_range", "execve", "exit_group", "fcntl", "lseek", "mmap", "munmap", "openat", "prctl", "read", "rt_sigaction",
        "rt_sigprocmask", "setgroups", "setresgid", "setresuid", "umask", "write",
    ];

    /// <summary>The calls without which a container surely does not start.</summary>
    public static IReadOnlyList<RuntimeNeed> All { get; } =
    [
        new(RuntimeKind.Runc, "close", Runc),
        new(RuntimeKind.Runc, "execve", Runc),
        new(RuntimeKind.Runc, "fstatfs", RuncClosesAllPlain),
        new(RuntimeKind.Runc, "getdents64", RuncClosesAll),
        new(RuntimeKind.Runc, "openat", RuncPlain),
        new(RuntimeKind.Runc, "openat2", RuncHardened) { HasFallback = true },
        new(RuntimeKind.Runc, "statx", RuncHardened) { HasFallback = true },
        new(RuntimeKind.Runc, "write", Runc),
        new(RuntimeKind.Runc, "capset", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "chdir", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "getcwd", RuncClosesAll) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "getppid", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "prctl", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "setgid", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "setgroups", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Runc, "setuid", Runc) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "execve", Crun),
        new(RuntimeKind.Crun, "capset", Crun) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "prctl", Crun) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "rt_sigaction", Crun) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "rt_sigprocmask", Crun) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "setresgid", Crun) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "setresuid", Crun) { IsForPrivileges = true },
        new(RuntimeKind.Crun, "write", Crun) { IsForPrivileges = true },
    ];

    /// <summary>All calls that a runtime may make after it has loaded the filter, sorted; more than it makes in any one start. None for runtimes that apply no profile.</summary>
    public static IReadOnlyList<string> MadeBy(PlatformRuntime runtime) => runtime.Kind switch
    {
        RuntimeKind.Runc or RuntimeKind.Sysbox => runtime.Kind == RuntimeKind.Runc && RuncHardened.For(runtime.Version) == Documents.Verdict.No
            ? RuncMakes : [.. RuncMakes.Concat(RuncHardenedMakes).OrderBy(name => name, StringComparer.Ordinal)],
        RuntimeKind.Crun => CrunMakes,
        _ => [],
    };

    /// <summary>The calls of a list that a filter surely denies, so that the runtime cannot go on.</summary>
    public static IReadOnlyList<string> Missing(SeccompFilter filter, bool forPrivileges)
    {
        var missing = new List<string>();
        foreach (var need in All)
        {
            if (need.Runtime == filter.Target.Runtime.Kind && need.IsForPrivileges == forPrivileges && filter.Target.Holds(need.Versions) && IsDenied(filter, need))
            {
                missing.Add(need.Call);
            }
        }

        return missing;
    }

    private static bool IsDenied(SeccompFilter filter, RuntimeNeed need) => SyscallCatalogue.Find(need.Call)?.NumberOn(filter.Target.Native) is { } number
        && filter.Answers(filter.Target.Native, number).All(answer => answer.Kind switch
        {
            ActionKind.Errno or ActionKind.Trace => answer.Errno != 0 && !(need.HasFallback && answer.Errno == Enosys),
            ActionKind.KillProcess or ActionKind.KillThread or ActionKind.Trap => true,
            _ => false,
        });
}
