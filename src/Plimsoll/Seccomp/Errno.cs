namespace Plimsoll.Seccomp;

/// <summary>
/// Error numbers of Linux that profiles answer with; they are the same on all architectures that Kubernetes runs on.
/// Source: https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/errno-base.h and errno.h beside it.
/// </summary>
public static class Errno
{
    /// <summary>Operation not permitted: what runtimes answer unless told otherwise. Programs take it as final.</summary>
    public const int EPERM = 1;

    /// <summary>No such file or directory.</summary>
    public const int ENOENT = 2;

    /// <summary>Try again.</summary>
    public const int EAGAIN = 11;

    /// <summary>Permission denied.</summary>
    public const int EACCES = 13;

    /// <summary>Invalid argument.</summary>
    public const int EINVAL = 22;

    /// <summary>Function not implemented: programs fall back to an older system call.</summary>
    public const int ENOSYS = 38;

    /// <summary>Operation not supported.</summary>
    public const int EOPNOTSUPP = 95;
}
