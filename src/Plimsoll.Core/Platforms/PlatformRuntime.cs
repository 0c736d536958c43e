namespace Plimsoll.Platforms;

/// <summary>A runtime on a node or behind a runtime class.</summary>
/// <param name="Kind">Which program.</param>
/// <param name="Version">Its version, or null if the file does not say.</param>
public sealed record PlatformRuntime(RuntimeKind Kind, ComponentVersion? Version)
{
    /// <summary>The name as the platforms file writes it.</summary>
    public string Name => Kind switch
    {
        RuntimeKind.Runc => "runc",
        RuntimeKind.Crun => "crun",
        RuntimeKind.Sysbox => "sysbox",
        RuntimeKind.Gvisor => "gvisor",
        _ => "kata",
    };
}
