namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM4423: Field that is newer than the version of the spec.</summary>
    public const string OciVersionFieldMismatch = "allow.plimsoll.dev/PLM4423";
    /// <summary>PLM4424: Field that a declared runtime drops.</summary>
    public const string OciRuntimeFieldUnsupported = "allow.plimsoll.dev/PLM4424";
    /// <summary>PLM4425: Hook of a kind that is deprecated.</summary>
    public const string OciDeprecatedPrestartHook = "allow.plimsoll.dev/PLM4425";
    /// <summary>PLM4426: Root file system that can be written.</summary>
    public const string OciRootWritable = "allow.plimsoll.dev/PLM4426";
    /// <summary>PLM4427: Process that may gain privileges.</summary>
    public const string OciNoNewPrivilegesUnset = "allow.plimsoll.dev/PLM4427";
    /// <summary>PLM4428: Root that is root on the host.</summary>
    public const string OciRootInHostUserns = "allow.plimsoll.dev/PLM4428";
    /// <summary>PLM4429: Namespace of the host.</summary>
    public const string OciHostNamespaceInherited = "allow.plimsoll.dev/PLM4429";
    /// <summary>PLM4430: Files of the kernel that are not hidden.</summary>
    public const string OciDefaultMaskedPathsMissing = "allow.plimsoll.dev/PLM4430";
    /// <summary>PLM4431: Bind mount of what runs the host.</summary>
    public const string OciSensitiveBindMount = "allow.plimsoll.dev/PLM4431";
    /// <summary>PLM4432: Capability that opens the host.</summary>
    public const string OciDangerousCapability = "allow.plimsoll.dev/PLM4432";
    /// <summary>PLM4433: All devices of the host.</summary>
    public const string OciDeviceAllowAll = "allow.plimsoll.dev/PLM4433";
    /// <summary>PLM4434: Process without a seccomp filter.</summary>
    public const string OciSeccompMissing = "allow.plimsoll.dev/PLM4434";
}
