using Plimsoll.Findings;

namespace Plimsoll.Fixes;

/// <summary>Fixes of one file that are made together.</summary>
/// <param name="File">The position of the file.</param>
/// <param name="Text">The file with the fixes made.</param>
/// <param name="Findings">The findings that should be gone then.</param>
internal sealed record FixBatch(int File, FixableText Text, IReadOnlyList<Finding> Findings);
