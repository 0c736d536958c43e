namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM5200: Claim that several nodes may write.</summary>
    public const string VolumeClaimAccessMode = "allow.plimsoll.dev/PLM5200";
}
