namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM3501: SCMP_ACT_KILL, which kills a thread and not the process.</summary>
    public const string SeccompKillMeansThread = "allow.plimsoll.dev/PLM3501";
    /// <summary>PLM3502: Error number that no program can see.</summary>
    public const string SeccompErrnoOutOfRange = "allow.plimsoll.dev/PLM3502";
    /// <summary>PLM3503: Architecture of 64 bits listed without that of 32 bits beside it.</summary>
    public const string SeccompCompanionArchitectureMissing = "allow.plimsoll.dev/PLM3503";
    /// <summary>PLM3504: Field of a seccomp profile that is most likely misspelt.</summary>
    public const string SeccompFieldUnknown = "allow.plimsoll.dev/PLM3504";
    /// <summary>PLM3505: Value of a wrong type in a seccomp profile.</summary>
    public const string SeccompProfileMalformed = "allow.plimsoll.dev/PLM3505";
    /// <summary>PLM3506: NOTIFY on a call that runc&apos;s own language makes at any time.</summary>
    public const string SeccompNotifyOnRuntimeCall = "allow.plimsoll.dev/PLM3506";
    /// <summary>PLM3507: Listener in a profile that notifies nothing.</summary>
    public const string SeccompListenerWithoutNotify = "allow.plimsoll.dev/PLM3507";
    /// <summary>PLM3508: Ranges of one argument that libseccomp joins wrongly.</summary>
    public const string SeccompWideRangesMerge = "allow.plimsoll.dev/PLM3508";
}
