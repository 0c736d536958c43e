namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM1101: Privileged container.</summary>
    public const string PrivilegedContainer = "allow.plimsoll.dev/PLM1101";
    /// <summary>PLM1102: Privilege escalation that nobody forbids.</summary>
    public const string PrivilegeEscalationAllowed = "allow.plimsoll.dev/PLM1102";
    /// <summary>PLM1103: Container that may run as root.</summary>
    public const string RunAsNonRootNotEnforced = "allow.plimsoll.dev/PLM1103";
    /// <summary>PLM1104: Container that runs as root by number.</summary>
    public const string RunAsUserZero = "allow.plimsoll.dev/PLM1104";
    /// <summary>PLM1105: User that the node may have too.</summary>
    public const string LowUserId = "allow.plimsoll.dev/PLM1105";
    /// <summary>PLM1106: Group that the node may have too.</summary>
    public const string LowGroupId = "allow.plimsoll.dev/PLM1106";
    /// <summary>PLM1107: Member of the group of root.</summary>
    public const string RootGroupMembership = "allow.plimsoll.dev/PLM1107";
    /// <summary>PLM1108: User or group outside the range of the project.</summary>
    public const string IdOutsideAllowedRange = "allow.plimsoll.dev/PLM1108";
    /// <summary>PLM1109: One user for two workloads.</summary>
    public const string UidNotUniquePerWorkload = "allow.plimsoll.dev/PLM1109";
    /// <summary>PLM1110: Container without a security context.</summary>
    public const string MissingSecurityContext = "allow.plimsoll.dev/PLM1110";
    /// <summary>PLM1111: Root file system that can be written.</summary>
    public const string WritableRootFilesystem = "allow.plimsoll.dev/PLM1111";
    /// <summary>PLM1112: Capability beyond the baseline.</summary>
    public const string CapabilityBeyondBaseline = "allow.plimsoll.dev/PLM1112";
    /// <summary>PLM1113: Capability beyond the restricted level.</summary>
    public const string CapabilityBeyondRestricted = "allow.plimsoll.dev/PLM1113";
    /// <summary>PLM1114: Capabilities that are not all dropped.</summary>
    public const string CapabilitiesNotAllDropped = "allow.plimsoll.dev/PLM1114";
    /// <summary>PLM1115: No capability is dropped.</summary>
    public const string NoCapabilityDropped = "allow.plimsoll.dev/PLM1115";
    /// <summary>PLM1116: Raw sockets.</summary>
    public const string NetRawAvailable = "allow.plimsoll.dev/PLM1116";
    /// <summary>PLM1117: SYS_ADMIN capability.</summary>
    public const string SysAdminCapability = "allow.plimsoll.dev/PLM1117";
    /// <summary>PLM1118: SYS_MODULE capability.</summary>
    public const string SysModuleCapability = "allow.plimsoll.dev/PLM1118";
    /// <summary>PLM1119: Capability that reaches into the node.</summary>
    public const string DangerousCapability = "allow.plimsoll.dev/PLM1119";
    /// <summary>PLM1120: Capabilities against the policy of the project.</summary>
    public const string CapabilityPolicyViolation = "allow.plimsoll.dev/PLM1120";
    /// <summary>PLM1121: SELinux user or role of its own.</summary>
    public const string SelinuxUserOrRoleSet = "allow.plimsoll.dev/PLM1121";
    /// <summary>PLM1122: SELinux type that does not confine.</summary>
    public const string SelinuxTypeNotAllowed = "allow.plimsoll.dev/PLM1122";
    /// <summary>PLM1123: AppArmor that is switched off.</summary>
    public const string ApparmorDisabledOrUnknown = "allow.plimsoll.dev/PLM1123";
    /// <summary>PLM1124: No AppArmor profile is asked for.</summary>
    public const string ApparmorProfileMissing = "allow.plimsoll.dev/PLM1124";
    /// <summary>PLM1125: None of the kernel&apos;s fences.</summary>
    public const string LinuxHardeningMissing = "allow.plimsoll.dev/PLM1125";
    /// <summary>PLM1126: Unmasked /proc.</summary>
    public const string ProcMountUnmasked = "allow.plimsoll.dev/PLM1126";
    /// <summary>PLM1127: Windows process of the host.</summary>
    public const string WindowsHostProcess = "allow.plimsoll.dev/PLM1127";
    /// <summary>PLM1128: Windows container with an administrator.</summary>
    public const string WindowsNotContainerUser = "allow.plimsoll.dev/PLM1128";
    /// <summary>PLM1129: No user namespace.</summary>
    public const string HostUsersNotIsolated = "allow.plimsoll.dev/PLM1129";
    /// <summary>PLM1130: Ephemeral container in a manifest.</summary>
    public const string EphemeralContainerPresent = "allow.plimsoll.dev/PLM1130";
    /// <summary>PLM1131: Command that calls sudo.</summary>
    public const string SudoInCommand = "allow.plimsoll.dev/PLM1131";
    /// <summary>PLM1132: Pod without the runtime class of the project.</summary>
    public const string UnsandboxedWorkload = "allow.plimsoll.dev/PLM1132";
    /// <summary>PLM1133: Program that git-sync runs by a variable.</summary>
    public const string GitSyncCommandInjection = "allow.plimsoll.dev/PLM1133";
    /// <summary>PLM1134: Lookups of Log4j not switched off.</summary>
    public const string Log4jLookupNotMitigated = "allow.plimsoll.dev/PLM1134";
    /// <summary>PLM1135: Network of the node.</summary>
    public const string HostNetwork = "allow.plimsoll.dev/PLM1135";
    /// <summary>PLM1136: Processes of the node.</summary>
    public const string HostPid = "allow.plimsoll.dev/PLM1136";
    /// <summary>PLM1137: Shared memory of the node.</summary>
    public const string HostIpc = "allow.plimsoll.dev/PLM1137";
    /// <summary>PLM1138: Port of the node.</summary>
    public const string HostPort = "allow.plimsoll.dev/PLM1138";
    /// <summary>PLM1139: Directory of the node.</summary>
    public const string HostPathVolume = "allow.plimsoll.dev/PLM1139";
    /// <summary>PLM1140: System directory of the node.</summary>
    public const string SensitiveHostPath = "allow.plimsoll.dev/PLM1140";
    /// <summary>PLM1141: Directory of the node that can be written.</summary>
    public const string WritableHostPathMount = "allow.plimsoll.dev/PLM1141";
    /// <summary>PLM1142: Mounted /proc of the node.</summary>
    public const string HostProcMounted = "allow.plimsoll.dev/PLM1142";
    /// <summary>PLM1143: Socket of the container runtime.</summary>
    public const string RuntimeSocketMounted = "allow.plimsoll.dev/PLM1143";
    /// <summary>PLM1144: Mounts that reach the node.</summary>
    public const string BidirectionalMountPropagation = "allow.plimsoll.dev/PLM1144";
    /// <summary>PLM1145: Volume beyond the restricted level.</summary>
    public const string VolumeTypeNotAllowed = "allow.plimsoll.dev/PLM1145";
    /// <summary>PLM1146: Persistent volume on a directory of the node.</summary>
    public const string HostPathPersistentVolume = "allow.plimsoll.dev/PLM1146";
    /// <summary>PLM1147: Sub-path on a kubelet that follows links.</summary>
    public const string SubPathSymlinkRisk = "allow.plimsoll.dev/PLM1147";
    /// <summary>PLM1148: Names that bypass DNS.</summary>
    public const string HostAliasesSet = "allow.plimsoll.dev/PLM1148";
    /// <summary>PLM1149: Sysctl that nodes refuse.</summary>
    public const string UnsafeSysctl = "allow.plimsoll.dev/PLM1149";
    /// <summary>PLM1150: Sysctl value with + or =.</summary>
    public const string SysctlValueInjection = "allow.plimsoll.dev/PLM1150";
    /// <summary>PLM1151: Probe or hook that calls another host.</summary>
    public const string ProbeOrHookHostSet = "allow.plimsoll.dev/PLM1151";
    /// <summary>PLM1152: Token that is mounted unasked.</summary>
    public const string ServiceAccountTokenAutomounted = "allow.plimsoll.dev/PLM1152";
    /// <summary>PLM1153: Default account.</summary>
    public const string DefaultServiceAccountUsed = "allow.plimsoll.dev/PLM1153";
    /// <summary>PLM1154: Default account that hands out tokens.</summary>
    public const string DefaultServiceAccountAutomounts = "allow.plimsoll.dev/PLM1154";
    /// <summary>PLM1158: Token that never expires.</summary>
    public const string LegacyServiceAccountTokenSecret = "allow.plimsoll.dev/PLM1158";
    /// <summary>PLM1159: Account that lists secrets.</summary>
    public const string ServiceAccountSecretsListed = "allow.plimsoll.dev/PLM1159";
    /// <summary>PLM1160: Secret in plain text.</summary>
    public const string LiteralSecretInEnv = "allow.plimsoll.dev/PLM1160";
    /// <summary>PLM1161: Secret in the environment.</summary>
    public const string SecretRefInEnv = "allow.plimsoll.dev/PLM1161";
    /// <summary>PLM1162: Secret in a ConfigMap.</summary>
    public const string SecretInConfigMap = "allow.plimsoll.dev/PLM1162";
    /// <summary>PLM1163: Token of a known form.</summary>
    public const string KnownCredentialPattern = "allow.plimsoll.dev/PLM1163";
    /// <summary>PLM1164: Secret that the project does not allow.</summary>
    public const string SecretConsumptionForbidden = "allow.plimsoll.dev/PLM1164";
    /// <summary>PLM1165: Cloud credentials of the node.</summary>
    public const string CloudCredentialPathMounted = "allow.plimsoll.dev/PLM1165";
    /// <summary>PLM1167: Image without a digest.</summary>
    public const string ImageNotPinnedToDigest = "allow.plimsoll.dev/PLM1167";
    /// <summary>PLM1170: Image from elsewhere.</summary>
    public const string ImageRegistryNotAllowed = "allow.plimsoll.dev/PLM1170";
    /// <summary>PLM1171: Image from a public registry.</summary>
    public const string ImageFromPublicRegistry = "allow.plimsoll.dev/PLM1171";
    /// <summary>PLM1172: Registry that is no more.</summary>
    public const string ImageFromDeprecatedRegistry = "allow.plimsoll.dev/PLM1172";
    /// <summary>PLM1173: No pull secret.</summary>
    public const string ImagePullSecretsMissing = "allow.plimsoll.dev/PLM1173";
    /// <summary>PLM1174: Tiller.</summary>
    public const string UnsupportedPlatformComponent = "allow.plimsoll.dev/PLM1174";
    /// <summary>PLM1175: Kubernetes dashboard.</summary>
    public const string KubernetesDashboardDeployed = "allow.plimsoll.dev/PLM1175";
    /// <summary>PLM1176: Administration open to the outside.</summary>
    public const string ExposedAdminInterface = "allow.plimsoll.dev/PLM1176";
    /// <summary>PLM1178: Workload among the parts of the cluster.</summary>
    public const string SystemNamespaceUsed = "allow.plimsoll.dev/PLM1178";
    /// <summary>PLM1185: Namespace without an end.</summary>
    public const string NamespaceWithoutQuota = "allow.plimsoll.dev/PLM1185";
    /// <summary>PLM1186: Namespace without a Pod Security level.</summary>
    public const string NamespaceWithoutPsaLabels = "allow.plimsoll.dev/PLM1186";
}
