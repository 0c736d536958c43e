namespace Plimsoll.Platforms;

/// <summary>
/// The system calls from 424 on, with the libseccomp release that first knows each. Read from libseccomp's table and release tags:
/// https://github.com/seccomp/libseccomp/blob/main/src/syscalls.csv
/// </summary>
internal static class SyscallTable
{
    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<NewerSyscall> All { get; } =
    [
        .. Group("2.4.2", (424, "pidfd_send_signal"), (425, "io_uring_setup"), (426, "io_uring_enter"), (427, "io_uring_register"),
            (428, "open_tree"), (429, "move_mount"), (430, "fsopen"), (431, "fsconfig"), (432, "fsmount"), (433, "fspick"),
            (434, "pidfd_open"), (435, "clone3")),
        .. Group("2.5.2", (436, "close_range")),
        .. Group("2.4.4", (437, "openat2"), (438, "pidfd_getfd"), (439, "faccessat2")),
        .. Group("2.5.2", (440, "process_madvise"), (441, "epoll_pwait2"), (442, "mount_setattr"), (443, "quotactl_fd"),
            (444, "landlock_create_ruleset"), (445, "landlock_add_rule"), (446, "landlock_restrict_self"), (447, "memfd_secret")),
        .. Group("2.5.3", (448, "process_mrelease")),
        .. Group("2.5.4", (449, "futex_waitv"), (450, "set_mempolicy_home_node")),
        .. Group("2.5.5", (451, "cachestat"), (452, "fchmodat2"), (453, "map_shadow_stack"), (454, "futex_wake"), (455, "futex_wait"),
            (456, "futex_requeue")),
        .. Group("2.5.6", (457, "statmount"), (458, "listmount"), (459, "lsm_get_self_attr"), (460, "lsm_set_self_attr"),
            (461, "lsm_list_modules"), (462, "mseal"), (463, "setxattrat"), (464, "getxattrat"), (465, "listxattrat"), (466, "removexattrat")),
        .. Group("2.6.1", (467, "open_tree_attr"), (468, "file_getattr"), (469, "file_setattr")),
    ];

    /// <summary>fchmodat2 and those that the default profiles learnt together with it.</summary>
    public static IReadOnlyList<string> FileModeCalls { get; } =
        ["fchmodat2", "cachestat", "map_shadow_stack", "futex_wake", "futex_wait", "futex_requeue"];

    /// <summary>Those which libraries try first, and replace by an older call only when they are told ENOSYS.</summary>
    public static IReadOnlyList<NewerSyscall> WithFallback { get; } = [.. All.Where(call => call.Fallback is not null)];

    private static Dictionary<string, NewerSyscall> ByName { get; } = All.ToDictionary(call => call.Name, StringComparer.Ordinal);

    /// <summary>Looks a name up; null for older calls and unknown names.</summary>
    public static NewerSyscall? Find(string name) => ByName.TryGetValue(name, out var call) ? call : null;

    private static IEnumerable<NewerSyscall> Group(string libseccomp, params (int Number, string Name)[] calls)
    {
        var knownFrom = ComponentVersion.Parse(libseccomp);
        return calls.Select(call => new NewerSyscall(call.Name, call.Number, knownFrom, Fallback(call.Name)));
    }

    // fchmodat2: glibc 2.39 for fchmodat with AT_SYMLINK_NOFOLLOW (tar, coreutils, systemd); clone3: glibc 2.34 for threads;
    // faccessat2: glibc 2.33 for faccessat with flags; openat2: systemd, Go and runc for lookups that must not escape.
    private static string? Fallback(string name) => name switch
    {
        "fchmodat2" => "fchmodat",
        "clone3" => "clone",
        "faccessat2" => "faccessat",
        "openat2" => "openat",
        _ => null,
    };
}
