namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM4090: Pod and bundle of one container disagree.</summary>
    public const string OneIntentTwoDocuments = "allow.plimsoll.dev/PLM4090";
}
