namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM5001: AppArmor profile that the baseline level refuses.</summary>
    public const string PodSecurityAppArmorProfile = "allow.plimsoll.dev/PLM5001";
    /// <summary>PLM5002: Capability beyond the baseline level.</summary>
    public const string PodSecurityBaselineCapabilities = "allow.plimsoll.dev/PLM5002";
    /// <summary>PLM5003: Namespace of the host.</summary>
    public const string PodSecurityHostNamespaces = "allow.plimsoll.dev/PLM5003";
    /// <summary>PLM5004: Volume from the file system of the host.</summary>
    public const string PodSecurityHostPathVolumes = "allow.plimsoll.dev/PLM5004";
    /// <summary>PLM5005: Port of the host.</summary>
    public const string PodSecurityHostPorts = "allow.plimsoll.dev/PLM5005";
    /// <summary>PLM5006: Probe or hook that goes to another host.</summary>
    public const string PodSecurityHostProbes = "allow.plimsoll.dev/PLM5006";
    /// <summary>PLM5007: Privileged container.</summary>
    public const string PodSecurityPrivileged = "allow.plimsoll.dev/PLM5007";
    /// <summary>PLM5008: Unmasked /proc.</summary>
    public const string PodSecurityProcMount = "allow.plimsoll.dev/PLM5008";
    /// <summary>PLM5009: SELinux options that the baseline level refuses.</summary>
    public const string PodSecuritySelinuxOptions = "allow.plimsoll.dev/PLM5009";
    /// <summary>PLM5010: Seccomp profile that the baseline level refuses.</summary>
    public const string PodSecurityBaselineSeccomp = "allow.plimsoll.dev/PLM5010";
    /// <summary>PLM5011: Sysctl that the baseline level refuses.</summary>
    public const string PodSecuritySysctls = "allow.plimsoll.dev/PLM5011";
    /// <summary>PLM5012: Windows container that runs as a process of the host.</summary>
    public const string PodSecurityWindowsHostProcess = "allow.plimsoll.dev/PLM5012";
    /// <summary>PLM5021: Process that may gain rights.</summary>
    public const string PodSecurityPrivilegeEscalation = "allow.plimsoll.dev/PLM5021";
    /// <summary>PLM5022: Capabilities beyond the restricted level.</summary>
    public const string PodSecurityRestrictedCapabilities = "allow.plimsoll.dev/PLM5022";
    /// <summary>PLM5023: Unmasked /proc at the restricted level.</summary>
    public const string PodSecurityRestrictedProcMount = "allow.plimsoll.dev/PLM5023";
    /// <summary>PLM5024: Kind of volume that the restricted level refuses.</summary>
    public const string PodSecurityRestrictedVolumes = "allow.plimsoll.dev/PLM5024";
    /// <summary>PLM5025: Container that may run as root.</summary>
    public const string PodSecurityRunAsNonRoot = "allow.plimsoll.dev/PLM5025";
    /// <summary>PLM5026: Container that runs as user 0.</summary>
    public const string PodSecurityRunAsUser = "allow.plimsoll.dev/PLM5026";
    /// <summary>PLM5027: Container without a seccomp profile.</summary>
    public const string PodSecurityRestrictedSeccomp = "allow.plimsoll.dev/PLM5027";
    /// <summary>PLM5056: Account that is not in the project.</summary>
    public const string ServiceAccountNotFound = "allow.plimsoll.dev/PLM5056";
    /// <summary>PLM5057: Old name of a field.</summary>
    public const string ServiceAccountDeprecatedField = "allow.plimsoll.dev/PLM5057";
    /// <summary>PLM5066: Image without a version.</summary>
    public const string ImageTagMissingOrLatest = "allow.plimsoll.dev/PLM5066";
    /// <summary>PLM5068: Image that a node may keep.</summary>
    public const string ImagePullPolicyNotAlways = "allow.plimsoll.dev/PLM5068";
    /// <summary>PLM5069: Moving tag that is not pulled again.</summary>
    public const string LatestTagWithoutAlwaysPull = "allow.plimsoll.dev/PLM5069";
    /// <summary>PLM5077: Default namespace.</summary>
    public const string DefaultNamespaceUsed = "allow.plimsoll.dev/PLM5077";
    /// <summary>PLM5079: Label that the project asks for.</summary>
    public const string RequiredLabelMissing = "allow.plimsoll.dev/PLM5079";
    /// <summary>PLM5080: Annotation that the project asks for.</summary>
    public const string RequiredAnnotationMissing = "allow.plimsoll.dev/PLM5080";
    /// <summary>PLM5081: Annotation that the project forbids.</summary>
    public const string ForbiddenAnnotation = "allow.plimsoll.dev/PLM5081";
    /// <summary>PLM5084: Instance label of another name.</summary>
    public const string InstanceLabelMismatch = "allow.plimsoll.dev/PLM5084";
}
