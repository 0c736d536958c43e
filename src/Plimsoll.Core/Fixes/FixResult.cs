using Plimsoll.Findings;

namespace Plimsoll.Fixes;

/// <summary>What became of files whose findings were fixed.</summary>
/// <param name="Texts">All files as they are now, in the order in which they were given.</param>
/// <param name="Fixed">The findings that are gone, each as it was when it was fixed.</param>
/// <param name="Left">The findings in the files as they are now.</param>
/// <param name="Unfixed">Those of them that have a fix which could not surely be made.</param>
public sealed record FixResult(
    IReadOnlyList<FixableText> Texts, IReadOnlyList<Finding> Fixed, IReadOnlyList<Finding> Left, IReadOnlyList<Finding> Unfixed);
