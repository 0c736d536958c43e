namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM2001: Nested runc that Sysbox cannot host.</summary>
    public const string NestedRuncInSysbox = "allow.plimsoll.dev/PLM2001";
    /// <summary>PLM2002: NOTIFY on a system call that the runtime needs before the listener exists.</summary>
    public const string NotifyBeforeListener = "allow.plimsoll.dev/PLM2002";
    /// <summary>PLM2003: Seccomp profile under which a newer system call gets EPERM.</summary>
    public const string EpermForNewSyscall = "allow.plimsoll.dev/PLM2003";
    /// <summary>PLM2004: Privileged container whose /sys stays read-only.</summary>
    public const string ReadOnlySysInPrivilegedContainer = "allow.plimsoll.dev/PLM2004";
    /// <summary>PLM2005: Read-only root file system under Sysbox.</summary>
    public const string ReadOnlyRootInSysbox = "allow.plimsoll.dev/PLM2005";
}
