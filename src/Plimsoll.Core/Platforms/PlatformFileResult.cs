using Plimsoll.Findings;

namespace Plimsoll.Platforms;

/// <summary>What a platforms file says, as far as it could be read, and what was wrong with it.</summary>
/// <param name="Platforms">The platforms. What was wrong is left out: it counts as not declared.</param>
/// <param name="Findings">What was wrong, in the order of the file.</param>
public sealed record PlatformFileResult(PlatformSet Platforms, IReadOnlyList<Finding> Findings);
