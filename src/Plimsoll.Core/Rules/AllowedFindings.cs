using System.Globalization;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Takes up what a run found and an allowance in a manifest accepts.</summary>
/// <param name="date">
/// The date of the build, against which the last day of an allowance is held; null where there is none, as in the compiler:
/// then no allowance is over.
/// </param>
public sealed class AllowedFindings(DateTime? date = null)
{
    private readonly List<Finding> _findings = [];
    private string? _today;

    /// <summary>What was found and accepted, each with its <see cref="Finding.Allowance"/>.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The date of the build as allowances write it, or null; made when it is first asked for, because most manifests allow nothing.</summary>
    internal string? Today => _today ??= date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether annotations count by which other tools are told to be silent: those of kube-linter, Polaris, kube-score and Checkov.</summary>
    public bool HonoursForeign { get; init; }

    internal void Add(Finding finding) => _findings.Add(finding);
}
