namespace Plimsoll.Seccomp;

/// <summary>Newer system calls with older ones that do nearly the same, which libraries fall back to when they are told ENOSYS.</summary>
internal static class NewerSyscalls
{
    // fchmodat2: glibc 2.39 for fchmodat with AT_SYMLINK_NOFOLLOW (tar, coreutils, systemd); clone3: glibc 2.34 for threads;
    // faccessat2: glibc 2.33 for faccessat with flags; openat2: systemd, Go and runc for lookups that must not escape.
    private static readonly Dictionary<string, string> Fallbacks = new(StringComparer.Ordinal)
    {
        ["clone3"] = "clone",
        ["openat2"] = "openat",
        ["faccessat2"] = "faccessat",
        ["fchmodat2"] = "fchmodat",
    };

    /// <summary>fchmodat2 and those that the default profiles learnt together with it.</summary>
    public static IReadOnlyList<string> FileModeCalls { get; } =
        ["fchmodat2", "cachestat", "map_shadow_stack", "futex_wake", "futex_wait", "futex_requeue"];

    /// <summary>Those with a fallback, by number.</summary>
    public static IReadOnlyList<Syscall> WithFallback { get; } = [.. Fallbacks.Keys.Select(name => SyscallCatalogue.Find(name)!)];

    /// <summary>The older call in place of a newer one.</summary>
    public static string FallbackOf(Syscall call) => Fallbacks[call.Name];

    /// <summary>The number that a call has on all 64-bit architectures: since 424 there is one table for all of them.</summary>
    public static uint Number(Syscall call) => call.NumberOn(SeccompArch.X8664) ?? 0;
}
