namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM3436: Fields of Docker&apos;s dialect where nobody reads them.</summary>
    public const string SeccompDockerFieldsInRuntimeProfile = "allow.plimsoll.dev/PLM3436";
    /// <summary>PLM3437: Newer system call denied with an error that is no ENOSYS.</summary>
    public const string SeccompErrnoBreaksFallback = "allow.plimsoll.dev/PLM3437";
    /// <summary>PLM3438: Clone filtered by its flags beside clone3, which is not.</summary>
    public const string SeccompClone3DefeatsCloneFilter = "allow.plimsoll.dev/PLM3438";
    /// <summary>PLM3439: Socket calls that are restricted on one architecture and open on another.</summary>
    public const string SeccompSubArchitectureGap = "allow.plimsoll.dev/PLM3439";
    /// <summary>PLM3440: Condition on an argument that is an address.</summary>
    public const string SeccompPointerArgumentFilter = "allow.plimsoll.dev/PLM3440";
    /// <summary>PLM3441: Parameter of 32 bits compared with all 64 bits of its register.</summary>
    public const string SeccompArgumentWidth = "allow.plimsoll.dev/PLM3441";
    /// <summary>PLM3442: Two seccomp rules for one call that contradict each other.</summary>
    public const string SeccompConflictingRules = "allow.plimsoll.dev/PLM3442";
    /// <summary>PLM3443: System call that is named twice to the same end.</summary>
    public const string SeccompDuplicateRule = "allow.plimsoll.dev/PLM3443";
    /// <summary>PLM3444: Seccomp profile that lets through what it does not name.</summary>
    public const string SeccompDenyListProfile = "allow.plimsoll.dev/PLM3444";
    /// <summary>PLM3445: Seccomp profile that allows system calls by which containers are left.</summary>
    public const string SeccompHighRiskSyscallAllowed = "allow.plimsoll.dev/PLM3445";
    /// <summary>PLM3446: Seccomp profile that allows io_uring.</summary>
    public const string SeccompIoUringAllowed = "allow.plimsoll.dev/PLM3446";
    /// <summary>PLM3447: Seccomp profile that lets through what the engine&apos;s default profile denies.</summary>
    public const string SeccompWeakerThanRuntimeDefault = "allow.plimsoll.dev/PLM3447";
    /// <summary>PLM3448: Seccomp profile that denies what the runtime itself calls.</summary>
    public const string SeccompRuntimeNeedsSyscall = "allow.plimsoll.dev/PLM3448";
    /// <summary>PLM3449: Seccomp profile that is newer than the platform.</summary>
    public const string SeccompRequiresNewerLibseccompOrKernel = "allow.plimsoll.dev/PLM3449";
    /// <summary>PLM3450: Seccomp profile that denies what CoreCLR calls.</summary>
    public const string SeccompDotnetRuntimeNeedsSyscall = "allow.plimsoll.dev/PLM3450";
    /// <summary>PLM3451: Runtime that sets the container up under a profile which denies it.</summary>
    public const string SeccompNoNewPrivsOff = "allow.plimsoll.dev/PLM3451";
    /// <summary>PLM3452: Seccomp profile of the node that the project does not have.</summary>
    public const string SeccompLocalhostProfileNotInProject = "allow.plimsoll.dev/PLM3452";
    /// <summary>PLM3453: Seccomp profile that no Pod of the project uses.</summary>
    public const string SeccompProfileNeverReferenced = "allow.plimsoll.dev/PLM3453";
    /// <summary>PLM3454: Seccomp profile from a registry where that does not work.</summary>
    public const string SeccompOciArtifactProfile = "allow.plimsoll.dev/PLM3454";
}
