namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM7402: Port that the user may not open.</summary>
    public const string PrivilegedPortAsNonRoot = "allow.plimsoll.dev/PLM7402";
    /// <summary>PLM7403: Read-only root without a place for sockets.</summary>
    public const string DotnetReadOnlyRootNeedsTmp = "allow.plimsoll.dev/PLM7403";
    /// <summary>PLM7404: Heap that the container cannot have.</summary>
    public const string DotnetHeapLimitAboveMemoryLimit = "allow.plimsoll.dev/PLM7404";
    /// <summary>PLM7405: Port that the program does not listen on.</summary>
    public const string DotnetPortDefaultMismatch = "allow.plimsoll.dev/PLM7405";
}
