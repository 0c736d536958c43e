using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Puts findings into an order that is the same on every run.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts by document, then place, then rule; findings that agree in all of them stay as they were found.</summary>
    public static IReadOnlyList<Finding> Sort(List<Finding> findings, IReadOnlyList<ConfigDocument> documents)
    {
        if (findings.Count < 2)
        {
            return findings;
        }

        var wanted = new HashSet<ConfigDocument>(findings.Select(finding => finding.Document).OfType<ConfigDocument>());
        var position = new Dictionary<ConfigDocument, int>();
        for (var i = 0; i < documents.Count; i++)
        {
            if (wanted.Contains(documents[i]))
            {
                position[documents[i]] = i;
            }
        }

        return
        [
            .. findings
                .OrderBy(finding => finding.Document is { } document && position.TryGetValue(document, out var at) ? at : int.MaxValue)
                .ThenBy(finding => finding.Origin.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Origin.Line)
                .ThenBy(finding => finding.Origin.Column)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
