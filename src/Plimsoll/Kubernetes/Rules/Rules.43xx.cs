namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM4300: User namespace with a path and mappings.</summary>
    public const string OciUsernsPathAndMappings = "allow.plimsoll.dev/PLM4300";
    /// <summary>PLM4302: Hostname without a UTS namespace.</summary>
    public const string OciHostnameWithoutUts = "allow.plimsoll.dev/PLM4302";
    /// <summary>PLM4303: Time offsets without a time namespace.</summary>
    public const string OciTimeOffsetsWithoutTimens = "allow.plimsoll.dev/PLM4303";
    /// <summary>PLM4304: Time namespace with a path and offsets.</summary>
    public const string OciTimensPathAndOffsets = "allow.plimsoll.dev/PLM4304";
    /// <summary>PLM4305: Network sysctl of the host.</summary>
    public const string OciSysctlNetWithoutNetns = "allow.plimsoll.dev/PLM4305";
    /// <summary>PLM4306: IPC sysctl of the host.</summary>
    public const string OciSysctlIpcWithoutIpcns = "allow.plimsoll.dev/PLM4306";
    /// <summary>PLM4307: Sysctl of the whole host.</summary>
    public const string OciSysctlNotNamespaced = "allow.plimsoll.dev/PLM4307";
    /// <summary>PLM4308: Hostname by sysctl.</summary>
    public const string OciSysctlHostnameConflict = "allow.plimsoll.dev/PLM4308";
    /// <summary>PLM4309: Limits of users without a user namespace.</summary>
    public const string OciSysctlUcountsWithoutUserns = "allow.plimsoll.dev/PLM4309";
    /// <summary>PLM4311: Device without its numbers.</summary>
    public const string OciDeviceNumberInvalid = "allow.plimsoll.dev/PLM4311";
    /// <summary>PLM4312: Two devices at one path.</summary>
    public const string OciDevicePathDuplicate = "allow.plimsoll.dev/PLM4312";
    /// <summary>PLM4313: One device under two paths.</summary>
    public const string OciDeviceNumberDuplicate = "allow.plimsoll.dev/PLM4313";
    /// <summary>PLM4315: Device rule that cannot be.</summary>
    public const string OciDeviceCgroupInvalid = "allow.plimsoll.dev/PLM4315";
    /// <summary>PLM4316: Network device that cannot be moved.</summary>
    public const string OciNetDeviceInvalid = "allow.plimsoll.dev/PLM4316";
    /// <summary>PLM4317: Memory with swap below memory alone.</summary>
    public const string OciMemorySwapBelowLimit = "allow.plimsoll.dev/PLM4317";
    /// <summary>PLM4318: Reserved memory above the limit.</summary>
    public const string OciMemoryReservationAboveLimit = "allow.plimsoll.dev/PLM4318";
    /// <summary>PLM4319: Limit for the memory of the kernel.</summary>
    public const string OciKernelMemoryIgnored = "allow.plimsoll.dev/PLM4319";
    /// <summary>PLM4320: Burst above the quota.</summary>
    public const string OciCpuBurstAboveQuota = "allow.plimsoll.dev/PLM4320";
    /// <summary>PLM4321: Weight for a device without a weight.</summary>
    public const string OciBlockIoWeightDeviceEmpty = "allow.plimsoll.dev/PLM4321";
    /// <summary>PLM4322: Limit for an RDMA device without a limit.</summary>
    public const string OciRdmaEntryEmpty = "allow.plimsoll.dev/PLM4322";
    /// <summary>PLM4324: Path of a cgroup that systemd cannot take.</summary>
    public const string OciCgroupsPathSystemdFormat = "allow.plimsoll.dev/PLM4324";
    /// <summary>PLM4325: Masked path that is not absolute.</summary>
    public const string OciMaskedPathRelative = "allow.plimsoll.dev/PLM4325";
    /// <summary>PLM4326: Read-only path that is not absolute.</summary>
    public const string OciReadonlyPathRelative = "allow.plimsoll.dev/PLM4326";
    /// <summary>PLM4327: Masked paths without a mount namespace.</summary>
    public const string OciMaskedPathsWithoutMountns = "allow.plimsoll.dev/PLM4327";
    /// <summary>PLM4328: SELinux label that is none.</summary>
    public const string OciMountLabelInvalid = "allow.plimsoll.dev/PLM4328";
    /// <summary>PLM4331: Values for Intel RDT that cannot be.</summary>
    public const string OciIntelRdtInvalid = "allow.plimsoll.dev/PLM4331";
    /// <summary>PLM4332: Memory policy with nodes that its mode does not take.</summary>
    public const string OciMemoryPolicyInvalid = "allow.plimsoll.dev/PLM4332";
    /// <summary>PLM4333: Flags of the personality.</summary>
    public const string OciPersonalityFlagsIgnored = "allow.plimsoll.dev/PLM4333";
    /// <summary>PLM4334: Field of a draft of the specification.</summary>
    public const string OciFieldBeforeRelease = "allow.plimsoll.dev/PLM4334";
    /// <summary>PLM4349: File of a virtual machine at a relative path.</summary>
    public const string OciVmPathRelative = "allow.plimsoll.dev/PLM4349";
    /// <summary>PLM4350: Property of systemd with a name that runc refuses.</summary>
    public const string OciSystemdPropertyName = "allow.plimsoll.dev/PLM4350";
    /// <summary>PLM4351: Score for the OOM killer out of range.</summary>
    public const string OciOomScoreOutOfRange = "allow.plimsoll.dev/PLM4351";
    /// <summary>PLM4352: Hostname that the kernel refuses.</summary>
    public const string OciHostnameTooLong = "allow.plimsoll.dev/PLM4352";
    /// <summary>PLM4353: Id mappings that the kernel refuses.</summary>
    public const string OciIdMappingInvalid = "allow.plimsoll.dev/PLM4353";
    /// <summary>PLM4354: User of the process that the user namespace lacks.</summary>
    public const string OciProcessIdsUnmapped = "allow.plimsoll.dev/PLM4354";
    /// <summary>PLM4355: Path with a detour.</summary>
    public const string OciPathClimbs = "allow.plimsoll.dev/PLM4355";
    /// <summary>PLM4356: Mount over /proc or a file of it.</summary>
    public const string OciMountInsideProc = "allow.plimsoll.dev/PLM4356";
    /// <summary>PLM4357: Swappiness out of range.</summary>
    public const string OciSwappinessOutOfRange = "allow.plimsoll.dev/PLM4357";
    /// <summary>PLM4358: Period or quota that the kernel refuses.</summary>
    public const string OciCpuPeriodOutOfRange = "allow.plimsoll.dev/PLM4358";
    /// <summary>PLM4359: List of CPUs or memory nodes that cannot be read.</summary>
    public const string OciCpuListMalformed = "allow.plimsoll.dev/PLM4359";
    /// <summary>PLM4360: Weight of block I/O out of range.</summary>
    public const string OciBlockIoWeightOutOfRange = "allow.plimsoll.dev/PLM4360";
    /// <summary>PLM4361: Time offset that the kernel refuses.</summary>
    public const string OciTimeOffsetInvalid = "allow.plimsoll.dev/PLM4361";
    /// <summary>PLM4363: Container without mounts.</summary>
    public const string OciMountsMissing = "allow.plimsoll.dev/PLM4363";
    /// <summary>PLM4364: Bind mount of nothing.</summary>
    public const string OciBindWithoutSource = "allow.plimsoll.dev/PLM4364";
    /// <summary>PLM4365: Bind mount in name only.</summary>
    public const string OciBindTypeWithoutOption = "allow.plimsoll.dev/PLM4365";
    /// <summary>PLM4366: Option that tmpfs does not have.</summary>
    public const string OciTmpfsOptionUnknown = "allow.plimsoll.dev/PLM4366";
    /// <summary>PLM4367: Device at a relative path.</summary>
    public const string OciDevicePathRelative = "allow.plimsoll.dev/PLM4367";
    /// <summary>PLM4368: Limit of no processes.</summary>
    public const string OciPidsLimitZero = "allow.plimsoll.dev/PLM4368";
    /// <summary>PLM4369: Settings of cgroup v2 on cgroup v1.</summary>
    public const string OciUnifiedOnCgroupV1 = "allow.plimsoll.dev/PLM4369";
    /// <summary>PLM4370: Hook that runs before the process.</summary>
    public const string OciPoststartRunsEarly = "allow.plimsoll.dev/PLM4370";
    /// <summary>PLM4371: Propagation of the root that runc ignores.</summary>
    public const string OciRootPropagationIgnored = "allow.plimsoll.dev/PLM4371";
    /// <summary>PLM4372: Option for access times that runc ignores.</summary>
    public const string OciRecursiveAtimeIgnored = "allow.plimsoll.dev/PLM4372";
    /// <summary>PLM4373: Device for tunnels that the runtime does not allow.</summary>
    public const string TunDeviceDenied = "allow.plimsoll.dev/PLM4373";
    /// <summary>PLM4374: Read-only /sys that crun mounts writable.</summary>
    public const string OciSysMountedWritable = "allow.plimsoll.dev/PLM4374";
    /// <summary>PLM4375: Field that the kernel of the node is too old for.</summary>
    public const string OciKernelTooOld = "allow.plimsoll.dev/PLM4375";
    /// <summary>PLM4376: Personality that the seccomp profile refuses.</summary>
    public const string OciPersonalityFiltered = "allow.plimsoll.dev/PLM4376";
    /// <summary>PLM4377: Bind mount whose exec, dev or suid runc ignores.</summary>
    public const string OciMountFlagsOnlyCleared = "allow.plimsoll.dev/PLM4377";
    /// <summary>PLM4378: CPU shares that two runtimes weigh differently.</summary>
    public const string OciCpuSharesWeighDifferently = "allow.plimsoll.dev/PLM4378";
    /// <summary>PLM4379: CPU limit of Windows out of range.</summary>
    public const string OciWindowsCpuOutOfRange = "allow.plimsoll.dev/PLM4379";
    /// <summary>PLM4380: Two ways to limit the CPU on Windows.</summary>
    public const string OciWindowsCpuTwoLimits = "allow.plimsoll.dev/PLM4380";
}
