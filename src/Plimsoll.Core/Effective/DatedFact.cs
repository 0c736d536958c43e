using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>Something that surely holds for some versions and may hold for others.</summary>
/// <param name="Surely">The versions for which it holds.</param>
/// <param name="Perhaps">The versions for which it may hold; below and beside them it does not.</param>
internal sealed record DatedFact(VersionFact Surely, VersionFact Perhaps)
{
    public Verdict For(ComponentVersion? version) =>
        Surely.For(version) is Verdict.Definite ? Verdict.Definite
        : Perhaps.For(version) is Verdict.No ? Verdict.No
        : Verdict.Unknown;
}
