using Plimsoll.Documents;

namespace Plimsoll.Platforms;

/// <summary>Something that holds for some versions of a component.</summary>
/// <param name="Range">The versions for which it holds.</param>
/// <param name="Sources">Links to where that was read.</param>
internal sealed record VersionFact(VersionRange Range, params string[] Sources)
{
    public static VersionFact Of(string range, params string[] sources) => new(VersionRange.Parse(range), sources);

    /// <summary>Whether it holds for a version.</summary>
    public Verdict For(ComponentVersion? version) => Range.Contains(version);
}
