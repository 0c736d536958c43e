namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM1400: Level of Pod Security that changes by itself.</summary>
    public const string PsaVersionUnpinned = "allow.plimsoll.dev/PLM1400";
}
