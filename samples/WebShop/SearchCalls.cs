namespace WebShop;

/// <summary>The system calls that the search was seen to make.</summary>
internal static class SearchCalls
{
    public static readonly IReadOnlyList<string> Names =
    [
        "accept4", "bind", "brk", "clock_nanosleep", "close", "connect", "epoll_create1", "epoll_ctl", "epoll_pwait", "execve",
        "exit", "exit_group", "faccessat", "fchmodat", "fcntl", "fstat", "fsync", "futex", "getdents64", "getpid", "getppid",
        "getrandom", "listen", "lseek", "madvise", "mmap", "mprotect", "munmap", "newfstatat", "openat", "openat2", "prctl",
        "pread64", "prlimit64", "read", "rename", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sched_yield", "set_robust_list",
        "set_tid_address", "setsockopt", "sigaltstack", "socket", "statx", "tgkill", "unlinkat", "write", "writev",
    ];
}
