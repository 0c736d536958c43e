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

    /// <summary>The names that <see cref="TryParse"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["runc", "crun", "sysbox", "gvisor", "runsc", "kata"];

    /// <summary>Reads a runtime with its version, such as <c>runc@1.1.5</c>, or without; null if it is none.</summary>
    public static PlatformRuntime? TryParse(string text)
    {
        var at = text.IndexOf('@');
        RuntimeKind? kind = (at < 0 ? text : text.Substring(0, at)) switch
        {
            "runc" => RuntimeKind.Runc,
            "crun" => RuntimeKind.Crun,
            "sysbox" => RuntimeKind.Sysbox,
            "gvisor" or "runsc" => RuntimeKind.Gvisor,
            "kata" => RuntimeKind.Kata,
            _ => null,
        };
        var version = at < 0 ? null : ComponentVersion.TryParse(text.Substring(at + 1));
        return kind is { } known && (at < 0 || version is not null) ? new(known, version) : null;
    }
}
