namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM6396: Binding of a role that is not there.</summary>
    public const string RoleBindingRoleMissing = "allow.plimsoll.dev/PLM6396";
    /// <summary>PLM6397: Roles of an account whose token is not mounted.</summary>
    public const string AutomountDisabledButApiNeeded = "allow.plimsoll.dev/PLM6397";
    /// <summary>PLM6398: More than the namespace allows.</summary>
    public const string QuotaExceeded = "allow.plimsoll.dev/PLM6398";
}
