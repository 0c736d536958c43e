namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM1375: Container that is laxer than its Pod.</summary>
    public const string ContainerWeakensPodSecurity = "allow.plimsoll.dev/PLM1375";
    /// <summary>PLM1376: Profile of a privileged container.</summary>
    public const string ProfileIgnoredWhenPrivileged = "allow.plimsoll.dev/PLM1376";
    /// <summary>PLM1377: Capability that never takes effect.</summary>
    public const string CapabilityIneffectiveForNonRoot = "allow.plimsoll.dev/PLM1377";
    /// <summary>PLM1378: Capability that is added and dropped.</summary>
    public const string CapabilityAddedAndDropped = "allow.plimsoll.dev/PLM1378";
    /// <summary>PLM1379: Capability that is spelled otherwise.</summary>
    public const string CapabilityNameSpelling = "allow.plimsoll.dev/PLM1379";
}
