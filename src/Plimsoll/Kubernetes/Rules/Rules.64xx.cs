namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM6401: Policy that allows everything.</summary>
    public const string NetworkPolicyAllowsEverything = "allow.plimsoll.dev/PLM6401";
}
