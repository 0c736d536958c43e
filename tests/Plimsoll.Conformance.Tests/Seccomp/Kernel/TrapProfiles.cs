namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>Profiles with one trap each, on top of what the runtimes themselves need.</summary>
internal static class TrapProfiles
{
    // What runc 1.1.5 and crun 1.8.1 call between loading the filter and starting the program, with room.
    private static readonly string[] Base =
    [
        "brk", "capget", "capset", "chdir", "clone", "clone3", "close", "close_range", "dup", "dup3", "epoll_create1", "epoll_ctl", "epoll_pwait",
        "execve", "execveat", "exit", "exit_group", "faccessat", "faccessat2", "fchdir", "fcntl", "fstat", "fstatfs", "futex", "getdents64", "getpid",
        "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "ioctl", "lseek", "madvise", "memfd_create", "mmap", "mprotect", "munmap",
        "nanosleep", "newfstatat", "openat", "openat2", "pipe2", "poll", "ppoll", "prctl", "pread64", "prlimit64", "read", "readlinkat", "rt_sigaction",
        "rt_sigprocmask", "rt_sigreturn", "sched_getaffinity", "sched_yield", "sendmsg", "set_robust_list", "setgid", "setgroups", "setuid",
        "sigaltstack", "statx", "tgkill", "umask", "wait4", "waitid", "write", "writev",
    ];

    private static readonly string AllowBase = $"{{names: [{string.Join(", ", Base)}], action: SCMP_ACT_ALLOW}}";

    private static string Listed => "architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86, SCMP_ARCH_X32]";

    /// <summary>Name and YAML of each.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("the famous one: no fchmodat2", Deny("SCMP_ACT_ERRNO", "{names: [set_mempolicy_home_node], action: SCMP_ACT_ALLOW}")),
        ("a newer name that makes a hole", Deny("SCMP_ACT_ERRNO", "{names: [futex_requeue], action: SCMP_ACT_ALLOW}")),
        ("a newer name that is denied makes a hole too", Deny("SCMP_ACT_ERRNO", "{names: [futex_requeue], action: SCMP_ACT_ERRNO, errnoRet: 13}")),
        ("a name that libseccomp does not know", Deny("SCMP_ACT_ERRNO", "{names: [mseal, futex_waitv], action: SCMP_ACT_ALLOW}")),
        ("default error ENOSYS", "defaultErrnoRet: 38\n" + Deny("SCMP_ACT_ERRNO")),
        ("default error ENOENT", "defaultErrnoRet: 2\n" + Deny("SCMP_ACT_ERRNO")),
        ("no architectures, so no stub before runc 1.1.15", $"defaultAction: SCMP_ACT_ERRNO\nsyscalls: [{AllowBase}]"),
        ("one architecture", $"defaultAction: SCMP_ACT_ERRNO\narchitectures: [SCMP_ARCH_X86_64]\nsyscalls: [{AllowBase}]"),
        ("two conditions on one index", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_NE}, {index: 0, value: 98, op: SCMP_CMP_NE}"))),
        ("two conditions on two indexes", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_EQ}, {index: 1, value: 1, op: SCMP_CMP_EQ}"))),
        ("64 bits, equal", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_EQ}"))),
        ("64 bits, not equal", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_NE}"))),
        ("64 bits, less", Allow(Key("{index: 0, value: 2147483648, op: SCMP_CMP_LT}"))),
        ("64 bits, less or equal", Allow(Key("{index: 0, value: 4294967395, op: SCMP_CMP_LE}"))),
        ("64 bits, greater", Allow(Key("{index: 0, value: 4294967295, op: SCMP_CMP_GT}"))),
        ("64 bits, greater or equal", Allow(Key("{index: 0, value: 4294967395, op: SCMP_CMP_GE}"))),
        ("a mask", Allow(Key("{index: 0, value: 3, valueTwo: 3, op: SCMP_CMP_MASKED_EQ}"))),
        ("a mask with a value outside it", Allow(Key("{index: 0, value: 15, valueTwo: 243, op: SCMP_CMP_MASKED_EQ}"))),
        ("an empty mask", Allow(Key("{index: 0, value: 0, valueTwo: 5, op: SCMP_CMP_MASKED_EQ}"))),
        ("a condition and none: none counts", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_EQ}") + ", {names: [keyctl], action: SCMP_ACT_ERRNO, errnoRet: 3}")),
        ("two rules, the stricter first", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_EQ}, {index: 1, value: 1, op: SCMP_CMP_EQ}") + ", " + Key("{index: 1, value: 2, op: SCMP_CMP_EQ}", 4))),
        ("several equalities", Allow(string.Join(", ", new[] { 98, 99, 100 }.Select((value, i) => Key($"{{index: 0, value: {value}, op: SCMP_CMP_EQ}}", 20 + i))))),
        ("error number 0 is success", Allow("{names: [keyctl], action: SCMP_ACT_ERRNO, errnoRet: 0}")),
        ("error number 4094", Allow("{names: [keyctl], action: SCMP_ACT_ERRNO, errnoRet: 4094}")),
        ("error number 4095 is refused", Allow("{names: [keyctl], action: SCMP_ACT_ERRNO, errnoRet: 4095}")),
        ("TRACE without a tracer", Allow("{names: [keyctl], action: SCMP_ACT_TRACE}")),
        ("TRACE by default", Deny("SCMP_ACT_TRACE")),
        ("LOG by default", "defaultAction: SCMP_ACT_LOG\nsyscalls: [{names: [keyctl], action: SCMP_ACT_ERRNO}]"),
        ("a deny-list with a name that libseccomp does not know", Allow("{names: [mseal, keyctl], action: SCMP_ACT_ERRNO}")),
        ("KILL of a thread", Allow("{names: [keyctl], action: SCMP_ACT_KILL}")),
        ("KILL of the process", Allow("{names: [keyctl], action: SCMP_ACT_KILL_PROCESS}")),
        ("TRAP", Allow("{names: [keyctl], action: SCMP_ACT_TRAP}")),
        ("KILL by default", Deny("SCMP_ACT_KILL_PROCESS")),
        ("clone3 refused with EPERM", Allow("{names: [clone3], action: SCMP_ACT_ERRNO}")),
        ("clone3 refused with ENOSYS", Allow("{names: [clone3], action: SCMP_ACT_ERRNO, errnoRet: 38}")),
        ("a rule that says what the default says", Deny("SCMP_ACT_ERRNO", "{names: [keyctl], action: SCMP_ACT_ERRNO}")),
        ("rules that contradict each other", Allow("{names: [keyctl], action: SCMP_ACT_ERRNO, args: [{index: 0, value: 99, op: SCMP_CMP_EQ}]}, " + Key("{index: 0, value: 99, op: SCMP_CMP_EQ}", 4))),
        ("an operator that does not exist", Allow(Key("{index: 0, value: 99, op: SCMP_CMP_IS}"))),
        ("an action that does not exist", Allow("{names: [keyctl], action: SCMP_ACT_DENY}")),
        ("argument index 6", Allow(Key("{index: 6, value: 99, op: SCMP_CMP_EQ}"))),
        ("NOTIFY without a socket", Allow("{names: [keyctl], action: SCMP_ACT_NOTIFY}")),
    ];

    private static string Key(string conditions, int errno = 13) => $"{{names: [keyctl], action: SCMP_ACT_ERRNO, errnoRet: {errno}, args: [{conditions}]}}";

    private static string Allow(string rules) => $"defaultAction: SCMP_ACT_ALLOW\n{Listed}\nsyscalls: [{rules}]";

    private static string Deny(string action, string? rule = null) => $"defaultAction: {action}\n{Listed}\nsyscalls: [{AllowBase}{(rule is null ? "" : ", " + rule)}]";
}
