using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Calls that a runtime makes itself.</summary>
/// <param name="Runtime">The runtime.</param>
/// <param name="Calls">The names, sorted.</param>
public sealed record AddedCalls(PlatformRuntime Runtime, IReadOnlyList<string> Calls)
{
    /// <summary>The runtime's name and version, for a message.</summary>
    public string RuntimeName => ProfileDraft.NameOf(Runtime);
}
