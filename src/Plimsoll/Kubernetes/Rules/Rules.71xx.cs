namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM7164: Probe of a port that is not declared.</summary>
    public const string ProbePortNotDeclared = "allow.plimsoll.dev/PLM7164";
    /// <summary>PLM7197: Schedule that is none.</summary>
    public const string CronjobScheduleInvalid = "allow.plimsoll.dev/PLM7197";
    /// <summary>PLM7199: Selector that misses its own Pods.</summary>
    public const string SelectorDoesNotMatchTemplate = "allow.plimsoll.dev/PLM7199";
}
