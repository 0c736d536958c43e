using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Puts findings into an order that is the same on every run.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts by document, then place, then rule; findings that agree in all of them stay as they were found.</summary>
    /// <param name="findings">The findings, in the order in which they were found.</param>
    /// <param name="positions">Where the documents stand that findings are about; a finding about any other comes last. Null if there are none.</param>
    public static IReadOnlyList<Finding> Sort(List<Finding> findings, Dictionary<ConfigDocument, int>? positions)
    {
        if (findings.Count < 2)
        {
            return findings;
        }

        return
        [
            .. findings
                .OrderBy(finding => finding.Document is { } document && positions is not null && positions.TryGetValue(document, out var at) ? at : int.MaxValue)
                .ThenBy(finding => finding.Origin.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Origin.Line)
                .ThenBy(finding => finding.Origin.Column)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
