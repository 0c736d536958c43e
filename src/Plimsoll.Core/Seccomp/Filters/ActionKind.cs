namespace Plimsoll.Seccomp;

/// <summary>What a filter can answer to a system call.</summary>
public enum ActionKind
{
    /// <summary>The thread is killed; the other threads of its process go on. <c>SCMP_ACT_KILL</c> means this too.</summary>
    KillThread,

    /// <summary>The process is killed.</summary>
    KillProcess,

    /// <summary>The thread gets the signal <c>SIGSYS</c>.</summary>
    Trap,

    /// <summary>The call fails with an error number.</summary>
    Errno,

    /// <summary>A tracer decides; without one the call fails with ENOSYS.</summary>
    Trace,

    /// <summary>A supervisor decides.</summary>
    Notify,

    /// <summary>The call goes ahead and is logged.</summary>
    Log,

    /// <summary>The call goes ahead.</summary>
    Allow,
}
