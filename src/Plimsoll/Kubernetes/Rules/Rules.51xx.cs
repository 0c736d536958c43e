namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM5149: No request of CPU.</summary>
    public const string CpuRequestMissing = "allow.plimsoll.dev/PLM5149";
    /// <summary>PLM5150: No limit of CPU.</summary>
    public const string CpuLimitMissing = "allow.plimsoll.dev/PLM5150";
    /// <summary>PLM5151: Limit of CPU.</summary>
    public const string CpuLimitSet = "allow.plimsoll.dev/PLM5151";
    /// <summary>PLM5152: No request of memory.</summary>
    public const string MemoryRequestMissing = "allow.plimsoll.dev/PLM5152";
    /// <summary>PLM5153: No limit of memory.</summary>
    public const string MemoryLimitMissing = "allow.plimsoll.dev/PLM5153";
    /// <summary>PLM5154: Request of memory below the limit.</summary>
    public const string MemoryRequestDiffersFromLimit = "allow.plimsoll.dev/PLM5154";
    /// <summary>PLM5155: Request of cpu below the limit.</summary>
    public const string CpuRequestDiffersFromLimit = "allow.plimsoll.dev/PLM5155";
    /// <summary>PLM5156: Quality of service below that of the project.</summary>
    public const string QosClassBelowRequired = "allow.plimsoll.dev/PLM5156";
    /// <summary>PLM5157: Limit far above the request.</summary>
    public const string LimitToRequestRatioTooHigh = "allow.plimsoll.dev/PLM5157";
    /// <summary>PLM5158: No request of ephemeral storage.</summary>
    public const string EphemeralStorageMissing = "allow.plimsoll.dev/PLM5158";
    /// <summary>PLM5159: Request of ephemeral-storage below the limit.</summary>
    public const string EphemeralStorageDiffers = "allow.plimsoll.dev/PLM5159";
    /// <summary>PLM5160: Scratch space without an end.</summary>
    public const string EmptyDirWithoutSizeLimit = "allow.plimsoll.dev/PLM5160";
    /// <summary>PLM5161: No liveness probe.</summary>
    public const string LivenessProbeMissing = "allow.plimsoll.dev/PLM5161";
    /// <summary>PLM5162: No readiness probe.</summary>
    public const string ReadinessProbeMissing = "allow.plimsoll.dev/PLM5162";
    /// <summary>PLM5163: Liveness probe that is the readiness probe.</summary>
    public const string ProbesIdentical = "allow.plimsoll.dev/PLM5163";
    /// <summary>PLM5165: Probe with the default timing.</summary>
    public const string ProbeTimingNotExplicit = "allow.plimsoll.dev/PLM5165";
    /// <summary>PLM5166: Probe that says nothing of the program.</summary>
    public const string ProbeExecCommandDiscouraged = "allow.plimsoll.dev/PLM5166";
    /// <summary>PLM5167: No hook before the end.</summary>
    public const string PreStopHookMissing = "allow.plimsoll.dev/PLM5167";
    /// <summary>PLM5168: Pod that takes long to go.</summary>
    public const string TerminationGraceTooLong = "allow.plimsoll.dev/PLM5168";
    /// <summary>PLM5169: Too few Pods to lose one.</summary>
    public const string ReplicasTooLow = "allow.plimsoll.dev/PLM5169";
    /// <summary>PLM5170: Update that stops everything first.</summary>
    public const string RollingUpdateNotUsed = "allow.plimsoll.dev/PLM5170";
    /// <summary>PLM5172: Pods that may all share a node.</summary>
    public const string PodAntiAffinityMissing = "allow.plimsoll.dev/PLM5172";
    /// <summary>PLM5173: Spread that selects nothing.</summary>
    public const string TopologySpreadMissingOrInvalid = "allow.plimsoll.dev/PLM5173";
    /// <summary>PLM5174: No choice of nodes.</summary>
    public const string NodeAffinityMissing = "allow.plimsoll.dev/PLM5174";
    /// <summary>PLM5175: Pod that is tied to one node.</summary>
    public const string NodePinned = "allow.plimsoll.dev/PLM5175";
    /// <summary>PLM5176: Pod that may run beside the control plane.</summary>
    public const string ControlPlaneToleration = "allow.plimsoll.dev/PLM5176";
    /// <summary>PLM5177: No priority.</summary>
    public const string PriorityClassMissing = "allow.plimsoll.dev/PLM5177";
    /// <summary>PLM5178: Priority that the project does not use.</summary>
    public const string PriorityClassNotAllowed = "allow.plimsoll.dev/PLM5178";
    /// <summary>PLM5179: Autoscaler that goes down to one.</summary>
    public const string HpaMinReplicasTooLow = "allow.plimsoll.dev/PLM5179";
    /// <summary>PLM5180: Autoscaler that cannot scale.</summary>
    public const string HpaMaxNotAboveMin = "allow.plimsoll.dev/PLM5180";
    /// <summary>PLM5181: Autoscaler of nothing.</summary>
    public const string HpaTargetMissing = "allow.plimsoll.dev/PLM5181";
    /// <summary>PLM5182: Workload without an autoscaler.</summary>
    public const string HpaMissing = "allow.plimsoll.dev/PLM5182";
    /// <summary>PLM5183: Number of Pods that two decide.</summary>
    public const string HpaWithStaticReplicas = "allow.plimsoll.dev/PLM5183";
    /// <summary>PLM5184: Two autoscalers of one workload.</summary>
    public const string AutoscalerDuplicate = "allow.plimsoll.dev/PLM5184";
    /// <summary>PLM5185: Vertical autoscaler that cannot work.</summary>
    public const string VpaTargetOrConfigInvalid = "allow.plimsoll.dev/PLM5185";
    /// <summary>PLM5186: No budget for disruptions.</summary>
    public const string PdbMissing = "allow.plimsoll.dev/PLM5186";
    /// <summary>PLM5187: Budget that says nothing.</summary>
    public const string PdbWithoutPolicy = "allow.plimsoll.dev/PLM5187";
    /// <summary>PLM5188: Budget that lets no Pod go.</summary>
    public const string PdbBlocksEviction = "allow.plimsoll.dev/PLM5188";
    /// <summary>PLM5190: Budget that guards broken Pods.</summary>
    public const string PdbUnhealthyPolicyMissing = "allow.plimsoll.dev/PLM5190";
    /// <summary>PLM5191: Pod that nothing replaces.</summary>
    public const string BarePod = "allow.plimsoll.dev/PLM5191";
    /// <summary>PLM5192: Job that nothing makes again.</summary>
    public const string BareJob = "allow.plimsoll.dev/PLM5192";
    /// <summary>PLM5193: Job that stays for ever.</summary>
    public const string JobTtlMissing = "allow.plimsoll.dev/PLM5193";
    /// <summary>PLM5194: Two ways to clean up.</summary>
    public const string CronjobChildTtlSet = "allow.plimsoll.dev/PLM5194";
    /// <summary>PLM5195: Runs that are made up for.</summary>
    public const string CronjobDeadlineMissing = "allow.plimsoll.dev/PLM5195";
    /// <summary>PLM5196: Runs side by side.</summary>
    public const string CronjobConcurrencyDefault = "allow.plimsoll.dev/PLM5196";
    /// <summary>PLM5198: StatefulSet without its headless Service.</summary>
    public const string StatefulSetServiceMissing = "allow.plimsoll.dev/PLM5198";
}
