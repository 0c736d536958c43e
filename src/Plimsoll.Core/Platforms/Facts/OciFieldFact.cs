using Plimsoll.Documents;

namespace Plimsoll.Platforms;

/// <summary>Since when runtimes read a field of an OCI spec. Before, they drop it without a word, as they do with any field that they do not know.</summary>
/// <param name="Path">The field, such as <c>process.scheduler</c>; <c>[]</c> stands for any item.</param>
/// <param name="Runc">The versions of runc that do not read it, or null if all do.</param>
/// <param name="Crun">The versions of crun that do not read it, or null if all do.</param>
internal sealed record OciFieldFact(string Path, VersionFact? Runc, VersionFact? Crun)
{
    /// <summary>Whether a runtime drops the field.</summary>
    public Verdict IsDroppedBy(PlatformRuntime? runtime)
    {
        var fact = runtime?.Kind switch
        {
            RuntimeKind.Runc => Runc,
            RuntimeKind.Crun => Crun,
            _ => null,
        };
        return fact?.For(runtime!.Version) ?? (runtime?.Kind is RuntimeKind.Runc or RuntimeKind.Crun ? Verdict.No : Verdict.Unknown);
    }
}
