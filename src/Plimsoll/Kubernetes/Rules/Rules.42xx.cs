namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM4249: Root without a path.</summary>
    public const string OciRootPathEmpty = "allow.plimsoll.dev/PLM4249";
    /// <summary>PLM4250: Version that is not one.</summary>
    public const string OciVersionNotSemver = "allow.plimsoll.dev/PLM4250";
    /// <summary>PLM4251: Version that runtimes do not know.</summary>
    public const string OciVersionUnsupported = "allow.plimsoll.dev/PLM4251";
    /// <summary>PLM4253: Windows container without its section.</summary>
    public const string OciWindowsSectionMissing = "allow.plimsoll.dev/PLM4253";
    /// <summary>PLM4255: Container without a root file system.</summary>
    public const string OciRootMissing = "allow.plimsoll.dev/PLM4255";
    /// <summary>PLM4256: Root of a Hyper-V container.</summary>
    public const string OciRootSetOnHyperv = "allow.plimsoll.dev/PLM4256";
    /// <summary>PLM4257: Root that is not a volume.</summary>
    public const string OciRootPathNotVolumeGuid = "allow.plimsoll.dev/PLM4257";
    /// <summary>PLM4258: Read-only root on Windows.</summary>
    public const string OciRootReadonlyOnWindows = "allow.plimsoll.dev/PLM4258";
    /// <summary>PLM4259: Root of another name.</summary>
    public const string OciRootPathUnconventional = "allow.plimsoll.dev/PLM4259";
    /// <summary>PLM4260: Root outside the bundle.</summary>
    public const string OciRootOutsideBundle = "allow.plimsoll.dev/PLM4260";
    /// <summary>PLM4262: Mount at a relative path.</summary>
    public const string OciMountDestinationRelative = "allow.plimsoll.dev/PLM4262";
    /// <summary>PLM4263: Mount inside another on Windows.</summary>
    public const string OciMountNestedOnWindows = "allow.plimsoll.dev/PLM4263";
    /// <summary>PLM4264: Mount that a later one hides.</summary>
    public const string OciMountShadowed = "allow.plimsoll.dev/PLM4264";
    /// <summary>PLM4266: Bind mount with options of a file system.</summary>
    public const string OciBindMountWithFsOptions = "allow.plimsoll.dev/PLM4266";
    /// <summary>PLM4267: Id-mapped mount without its mappings.</summary>
    public const string OciIdmapMountIncomplete = "allow.plimsoll.dev/PLM4267";
    /// <summary>PLM4268: Id mappings of a mount that is no bind mount.</summary>
    public const string OciIdmapMountNotBind = "allow.plimsoll.dev/PLM4268";
    /// <summary>PLM4269: Id mappings of a mount in a spec for an ordinary user.</summary>
    public const string OciIdmapMountRootless = "allow.plimsoll.dev/PLM4269";
    /// <summary>PLM4270: Text with a NUL in it.</summary>
    public const string OciTextWithNul = "allow.plimsoll.dev/PLM4270";
    /// <summary>PLM4271: Mount whose owner the user namespace lacks.</summary>
    public const string OciMountOwnerUnmapped = "allow.plimsoll.dev/PLM4271";
    /// <summary>PLM4272: Container without a process.</summary>
    public const string OciProcessMissing = "allow.plimsoll.dev/PLM4272";
    /// <summary>PLM4273: Working directory that is not absolute.</summary>
    public const string OciCwdRelative = "allow.plimsoll.dev/PLM4273";
    /// <summary>PLM4274: Process without a program.</summary>
    public const string OciArgsEmpty = "allow.plimsoll.dev/PLM4274";
    /// <summary>PLM4276: Variable without a name or a value.</summary>
    public const string OciEnvMalformed = "allow.plimsoll.dev/PLM4276";
    /// <summary>PLM4277: Size of a terminal that is not there.</summary>
    public const string OciConsoleSizeWithoutTerminal = "allow.plimsoll.dev/PLM4277";
    /// <summary>PLM4278: Limit that is set twice.</summary>
    public const string OciRlimitDuplicate = "allow.plimsoll.dev/PLM4278";
    /// <summary>PLM4279: Limit that the kernel does not have.</summary>
    public const string OciRlimitUnknown = "allow.plimsoll.dev/PLM4279";
    /// <summary>PLM4280: Soft limit above the hard one.</summary>
    public const string OciRlimitSoftAboveHard = "allow.plimsoll.dev/PLM4280";
    /// <summary>PLM4281: Capability that the kernel does not have.</summary>
    public const string OciCapabilityUnknown = "allow.plimsoll.dev/PLM4281";
    /// <summary>PLM4282: Effective capability that is not permitted.</summary>
    public const string OciCapabilityEffectiveNotPermitted = "allow.plimsoll.dev/PLM4282";
    /// <summary>PLM4283: Ambient capability that cannot be.</summary>
    public const string OciCapabilityAmbientNotInheritable = "allow.plimsoll.dev/PLM4283";
    /// <summary>PLM4285: Scheduler with values that its policy does not take.</summary>
    public const string OciSchedulerInvalid = "allow.plimsoll.dev/PLM4285";
    /// <summary>PLM4286: I/O priority out of range.</summary>
    public const string OciIoPriorityInvalid = "allow.plimsoll.dev/PLM4286";
    /// <summary>PLM4287: Hook without an absolute path.</summary>
    public const string OciHookPathRelative = "allow.plimsoll.dev/PLM4287";
    /// <summary>PLM4289: Variable of a hook without a name or a value.</summary>
    public const string OciHookEnvMalformed = "allow.plimsoll.dev/PLM4289";
    /// <summary>PLM4290: Hooks on a system that has none.</summary>
    public const string OciHooksOnWindows = "allow.plimsoll.dev/PLM4290";
    /// <summary>PLM4292: Annotation without a key.</summary>
    public const string OciAnnotationKeyEmpty = "allow.plimsoll.dev/PLM4292";
    /// <summary>PLM4293: Annotation with a reserved key.</summary>
    public const string OciAnnotationReservedNamespace = "allow.plimsoll.dev/PLM4293";
    /// <summary>PLM4294: Annotation without a domain.</summary>
    public const string OciAnnotationNotReverseDomain = "allow.plimsoll.dev/PLM4294";
    /// <summary>PLM4295: Namespace that is listed twice.</summary>
    public const string OciNamespaceDuplicate = "allow.plimsoll.dev/PLM4295";
    /// <summary>PLM4296: Namespace at a relative path.</summary>
    public const string OciNamespacePathRelative = "allow.plimsoll.dev/PLM4296";
    /// <summary>PLM4298: Id mappings without a user namespace.</summary>
    public const string OciIdMappingsWithoutUserns = "allow.plimsoll.dev/PLM4298";
    /// <summary>PLM4299: User namespace without mappings.</summary>
    public const string OciUsernsWithoutMappings = "allow.plimsoll.dev/PLM4299";
}
