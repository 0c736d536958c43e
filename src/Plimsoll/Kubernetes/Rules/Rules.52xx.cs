namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM5200: Claim that several nodes may write.</summary>
    public const string VolumeClaimAccessMode = "allow.plimsoll.dev/PLM5200";
    /// <summary>PLM5203: Storage that the project does not use.</summary>
    public const string StorageClassNotAllowed = "allow.plimsoll.dev/PLM5203";
    /// <summary>PLM5204: More containers than the project allows.</summary>
    public const string TooManyContainers = "allow.plimsoll.dev/PLM5204";
    /// <summary>PLM5206: Variable against the policy of the project.</summary>
    public const string EnvPolicyViolation = "allow.plimsoll.dev/PLM5206";
    /// <summary>PLM5207: Pod that asks to live too long.</summary>
    public const string LifetimeAnnotationTooLong = "allow.plimsoll.dev/PLM5207";
}
