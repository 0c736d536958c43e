using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.Cli.Lint;

/// <summary>What a lint run found.</summary>
/// <param name="Files">How many files were opened.</param>
/// <param name="Documents">How many documents they held.</param>
/// <param name="Findings">What was found, sorted by file, place and rule.</param>
internal sealed record LintResult(int Files, int Documents, IReadOnlyList<Finding> Findings)
{
    /// <summary>What was passed over by rule: some folders, and what is named like a document and is no file.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Kustomizations whose plugins make or change objects, which cannot be judged.</summary>
    public IReadOnlyList<string> WithPlugins { get; init; } = [];

    /// <summary>How many documents have values that are filled in before they are applied, which cannot be judged.</summary>
    public int Unfilled { get; init; }

    /// <summary>What was found and is accepted by an allowance in the manifest.</summary>
    public IReadOnlyList<Finding> Allowed { get; init; } = [];

    /// <summary>What was found and is known to the baseline.</summary>
    public IReadOnlyList<Finding> Known { get; init; } = [];

    /// <summary>Whether something could not be read.</summary>
    public bool HasUnreadable { get; init; }

    /// <summary>Whether something was found that is at least this severe.</summary>
    public bool HasFinding(Severity least)
    {
        // Without LINQ, whose loading a short run would feel.
        foreach (var finding in Findings)
        {
            if (finding.Severity >= least)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of standard input, if it was read.</summary>
    public string? InputText { get; init; }

    /// <summary>What was fixed before, if fixing was asked for.</summary>
    public FixResult? Fixes { get; init; }
}
