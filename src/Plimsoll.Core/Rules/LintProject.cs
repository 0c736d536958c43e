using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>What is linted together: documents that may refer to each other, and the platforms they will run on.</summary>
/// <param name="Documents">The documents, in the order in which findings are to be reported.</param>
/// <param name="Platforms">The declared platforms; empty if there is no platforms file.</param>
public sealed record LintProject(IReadOnlyList<ConfigDocument> Documents, PlatformSet Platforms)
{
    /// <summary>The rules that run; <see cref="RuleSet.Default"/> unless given.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>Takes up what allowances in the manifests accept, and holds the date of the build; null if nobody wants to know.</summary>
    public AllowedFindings? Allowed { get; init; }
}
