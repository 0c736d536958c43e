namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM7334: Host port of its own in the network of the node.</summary>
    public const string HostPortMismatchUnderHostNetwork = "allow.plimsoll.dev/PLM7334";
    /// <summary>PLM7335: User namespace beside a namespace of the node.</summary>
    public const string UserNamespaceWithHostNamespace = "allow.plimsoll.dev/PLM7335";
    /// <summary>PLM7336: Unmasked /proc without a user namespace.</summary>
    public const string ProcMountUnmaskedWithoutUserNamespace = "allow.plimsoll.dev/PLM7336";
    /// <summary>PLM7337: Privileged, and privilege escalation forbidden.</summary>
    public const string PrivilegedWithEscalationDisabled = "allow.plimsoll.dev/PLM7337";
    /// <summary>PLM7338: CAP_SYS_ADMIN, and privilege escalation forbidden.</summary>
    public const string SysAdminWithEscalationDisabled = "allow.plimsoll.dev/PLM7338";
    /// <summary>PLM7339: Processes shared in the Pod and with the node.</summary>
    public const string SharedPidWithHostPid = "allow.plimsoll.dev/PLM7339";
    /// <summary>PLM7340: Sysctl of a namespace that the Pod does not have.</summary>
    public const string SysctlConflictsWithHostNamespace = "allow.plimsoll.dev/PLM7340";
    /// <summary>PLM7341: Sysctl that stands twice or is none.</summary>
    public const string SysctlDuplicateOrMalformed = "allow.plimsoll.dev/PLM7341";
    /// <summary>PLM7342: Seccomp profile of the node without a path.</summary>
    public const string SeccompLocalhostPathMissing = "allow.plimsoll.dev/PLM7342";
    /// <summary>PLM7343: Seccomp profile with a path that nobody reads.</summary>
    public const string SeccompPathWithoutLocalhost = "allow.plimsoll.dev/PLM7343";
    /// <summary>PLM7344: AppArmor profile without a name, or with one too many.</summary>
    public const string ApparmorLocalhostPathInvalid = "allow.plimsoll.dev/PLM7344";
    /// <summary>PLM7345: AppArmor field and annotation that disagree.</summary>
    public const string ApparmorFieldAnnotationDisagree = "allow.plimsoll.dev/PLM7345";
    /// <summary>PLM7346: AppArmor annotation for no container.</summary>
    public const string ApparmorAnnotationUnknownContainer = "allow.plimsoll.dev/PLM7346";
    /// <summary>PLM7347: Windows Pod with fields of Linux.</summary>
    public const string WindowsPodWithLinuxFields = "allow.plimsoll.dev/PLM7347";
    /// <summary>PLM7348: Linux Pod with fields of Windows.</summary>
    public const string LinuxPodWithWindowsFields = "allow.plimsoll.dev/PLM7348";
    /// <summary>PLM7349: HostProcess Pod that is only half one.</summary>
    public const string HostProcessPodInconsistent = "allow.plimsoll.dev/PLM7349";
    /// <summary>PLM7350: Bidirectional mounts without privileges.</summary>
    public const string BidirectionalPropagationUnprivileged = "allow.plimsoll.dev/PLM7350";
    /// <summary>PLM7351: Recursive read-only mount that is not read-only.</summary>
    public const string RecursiveReadOnlyMisused = "allow.plimsoll.dev/PLM7351";
    /// <summary>PLM7352: Init container with a probe or a hook.</summary>
    public const string InitContainerWithProbeOrHook = "allow.plimsoll.dev/PLM7352";
    /// <summary>PLM7353: Restart policy of a container that the cluster does not take.</summary>
    public const string ContainerRestartPolicyMisplaced = "allow.plimsoll.dev/PLM7353";
    /// <summary>PLM7354: Success threshold that only readiness can have.</summary>
    public const string ProbeSuccessThresholdNotOne = "allow.plimsoll.dev/PLM7354";
    /// <summary>PLM7355: Grace period of a readiness probe.</summary>
    public const string ReadinessProbeGracePeriodSet = "allow.plimsoll.dev/PLM7355";
    /// <summary>PLM7356: Probe or hook that does nothing, or two things.</summary>
    public const string HandlerCountNotOne = "allow.plimsoll.dev/PLM7356";
    /// <summary>PLM7358: Sleep longer than the time to end.</summary>
    public const string PreStopSleepExceedsGrace = "allow.plimsoll.dev/PLM7358";
    /// <summary>PLM7359: Two containers of one name.</summary>
    public const string ContainerNameDuplicate = "allow.plimsoll.dev/PLM7359";
    /// <summary>PLM7360: Host port that two containers want.</summary>
    public const string HostPortDuplicate = "allow.plimsoll.dev/PLM7360";
    /// <summary>PLM7361: Mount of a volume that is not there.</summary>
    public const string VolumeMountUndeclared = "allow.plimsoll.dev/PLM7361";
    /// <summary>PLM7364: Path that leads out of the volume.</summary>
    public const string SubPathEscapes = "allow.plimsoll.dev/PLM7364";
    /// <summary>PLM7365: Request above its limit.</summary>
    public const string RequestExceedsLimit = "allow.plimsoll.dev/PLM7365";
    /// <summary>PLM7366: Device or huge page that is requested otherwise than limited.</summary>
    public const string ExtendedResourceRequestDiffers = "allow.plimsoll.dev/PLM7366";
    /// <summary>PLM7367: Resources of the Pod that its containers exceed.</summary>
    public const string PodLevelResourcesInconsistent = "allow.plimsoll.dev/PLM7367";
    /// <summary>PLM7368: DNS without a server, or with too many.</summary>
    public const string DnsNoneWithoutNameserver = "allow.plimsoll.dev/PLM7368";
    /// <summary>PLM7369: Toleration that cannot be.</summary>
    public const string TolerationMalformed = "allow.plimsoll.dev/PLM7369";
    /// <summary>PLM7370: Restart policy that the workload cannot have.</summary>
    public const string ControllerRestartPolicyWrong = "allow.plimsoll.dev/PLM7370";
    /// <summary>PLM7371: Rolling update that cannot move.</summary>
    public const string RollingUpdateFrozen = "allow.plimsoll.dev/PLM7371";
    /// <summary>PLM7372: Name that leaves no room for the numbers of the Pods.</summary>
    public const string StatefulSetPodNameTooLong = "allow.plimsoll.dev/PLM7372";
    /// <summary>PLM7374: Root that must not be root.</summary>
    public const string RunAsNonRootWithZeroUid = "allow.plimsoll.dev/PLM7374";
    /// <summary>PLM7375: Workload that cannot be.</summary>
    public const string WorkloadMalformed = "allow.plimsoll.dev/PLM7375";
    /// <summary>PLM7380: Memory in thousandths of a byte.</summary>
    public const string MemoryQuantityMilliSuffix = "allow.plimsoll.dev/PLM7380";
    /// <summary>PLM7381: More CPU than any node has.</summary>
    public const string CpuQuantityImplausible = "allow.plimsoll.dev/PLM7381";
    /// <summary>PLM7382: Reference to a variable that is not there yet.</summary>
    public const string EnvReferenceUnresolved = "allow.plimsoll.dev/PLM7382";
    /// <summary>PLM7383: Variable that hides another.</summary>
    public const string EnvShadowedByEnvFrom = "allow.plimsoll.dev/PLM7383";
    /// <summary>PLM7384: Command line in one word.</summary>
    public const string CommandNotTokenised = "allow.plimsoll.dev/PLM7384";
    /// <summary>PLM7385: Volume that nobody mounts.</summary>
    public const string VolumeUnused = "allow.plimsoll.dev/PLM7385";
    /// <summary>PLM7387: Rollout that waits for a port of the node.</summary>
    public const string HostPortWithManyReplicas = "allow.plimsoll.dev/PLM7387";
    /// <summary>PLM7388: Volume of one node, and Pods on several.</summary>
    public const string SingleWriterVolumeWithRollingUpdate = "allow.plimsoll.dev/PLM7388";
    /// <summary>PLM7389: Utilisation of a request that is not there.</summary>
    public const string HpaResourceMetricWithoutRequest = "allow.plimsoll.dev/PLM7389";
    /// <summary>PLM7390: Autoscalers in both directions.</summary>
    public const string AutoscalersFight = "allow.plimsoll.dev/PLM7390";
    /// <summary>PLM7391: Two budgets for one Pod.</summary>
    public const string PdbOverlap = "allow.plimsoll.dev/PLM7391";
    /// <summary>PLM7392: Spread that does not count its own Pods.</summary>
    public const string TopologySpreadSelectorMissesSelf = "allow.plimsoll.dev/PLM7392";
    /// <summary>PLM7393: Liveness probe that ends a slow start.</summary>
    public const string LivenessKillsSlowStart = "allow.plimsoll.dev/PLM7393";
    /// <summary>PLM7394: Probe that outlasts its period.</summary>
    public const string ProbeTimeoutNotBelowPeriod = "allow.plimsoll.dev/PLM7394";
    /// <summary>PLM7395: Port of a Service that no Pod has.</summary>
    public const string ServiceTargetPortUnmatched = "allow.plimsoll.dev/PLM7395";
    /// <summary>PLM7396: Service that cannot be.</summary>
    public const string ServiceMalformed = "allow.plimsoll.dev/PLM7396";
    /// <summary>PLM7397: Two ports of one name in a container.</summary>
    public const string ContainerPortNameDuplicate = "allow.plimsoll.dev/PLM7397";
    /// <summary>PLM7398: Ingress that cannot be.</summary>
    public const string IngressMalformed = "allow.plimsoll.dev/PLM7398";
    /// <summary>PLM7399: Network policy that cannot be.</summary>
    public const string NetworkPolicyMalformed = "allow.plimsoll.dev/PLM7399";
}
