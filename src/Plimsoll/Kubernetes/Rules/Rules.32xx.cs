namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM3222: Container without a seccomp profile.</summary>
    public const string SeccompProfileMissing = "allow.plimsoll.dev/PLM3222";
    /// <summary>PLM3223: Container that turns seccomp off.</summary>
    public const string SeccompUnconfined = "allow.plimsoll.dev/PLM3223";
    /// <summary>PLM3224: Seccomp profile without a default action.</summary>
    public const string SeccompDefaultActionMissing = "allow.plimsoll.dev/PLM3224";
    /// <summary>PLM3225: Seccomp profile with neither a default action nor rules.</summary>
    public const string SeccompProfileEmpty = "allow.plimsoll.dev/PLM3225";
    /// <summary>PLM3226: Seccomp action that does not exist.</summary>
    public const string SeccompActionInvalid = "allow.plimsoll.dev/PLM3226";
    /// <summary>PLM3227: Seccomp architecture that does not exist.</summary>
    public const string SeccompArchitectureInvalid = "allow.plimsoll.dev/PLM3227";
    /// <summary>PLM3228: Seccomp comparison that does not exist.</summary>
    public const string SeccompOperatorInvalid = "allow.plimsoll.dev/PLM3228";
    /// <summary>PLM3229: Seccomp rule that names no system call.</summary>
    public const string SeccompNamesEmpty = "allow.plimsoll.dev/PLM3229";
    /// <summary>PLM3230: Seccomp condition on an argument that no call has.</summary>
    public const string SeccompArgIndexOutOfRange = "allow.plimsoll.dev/PLM3230";
    /// <summary>PLM3231: Error number with an action that has none.</summary>
    public const string SeccompErrnoOnWrongAction = "allow.plimsoll.dev/PLM3231";
    /// <summary>PLM3232: Name of an error that does not exist.</summary>
    public const string SeccompErrnoNameUnknown = "allow.plimsoll.dev/PLM3232";
    /// <summary>PLM3233: Seccomp rule that says what the default action says.</summary>
    public const string SeccompRuleEqualsDefault = "allow.plimsoll.dev/PLM3233";
    /// <summary>PLM3234: System call that Linux does not have.</summary>
    public const string SeccompSyscallUnknown = "allow.plimsoll.dev/PLM3234";
    /// <summary>PLM3235: Seccomp profile with architectures and archMap.</summary>
    public const string SeccompArchAndArchmap = "allow.plimsoll.dev/PLM3235";
    /// <summary>PLM3236: Seccomp rule with name and names.</summary>
    public const string SeccompNameAndNames = "allow.plimsoll.dev/PLM3236";
    /// <summary>PLM3237: Seccomp minKernel that is no version.</summary>
    public const string SeccompMinKernelInvalid = "allow.plimsoll.dev/PLM3237";
    /// <summary>PLM3240: NOTIFY where the platform has no listener.</summary>
    public const string SeccompNotifyNeedsSupport = "allow.plimsoll.dev/PLM3240";
    /// <summary>PLM3241: Metadata for a listener that is not named.</summary>
    public const string SeccompListenerMetadataWithoutPath = "allow.plimsoll.dev/PLM3241";
    /// <summary>PLM3242: Seccomp flag that does not exist, or is too new.</summary>
    public const string SeccompFlagUnknown = "allow.plimsoll.dev/PLM3242";
    /// <summary>PLM3243: Flag for a listener, set by hand.</summary>
    public const string SeccompFlagNewListener = "allow.plimsoll.dev/PLM3243";
    /// <summary>PLM3244: Two conditions on one argument, of which either suffices.</summary>
    public const string SeccompSameArgComparedTwice = "allow.plimsoll.dev/PLM3244";
    /// <summary>PLM3245: Profile that allows a system call which the operator forbids.</summary>
    public const string SeccompSyscallOutsideAllowList = "allow.plimsoll.dev/PLM3245";
}
