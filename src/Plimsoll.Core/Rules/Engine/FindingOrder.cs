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

        // Document by document: a project has many findings, and each document few. Without LINQ, whose loading a short run would feel.
        var last = positions?.Count ?? 0;
        var byDocument = new List<Entry>?[last + 1];
        for (var i = 0; i < findings.Count; i++)
        {
            var position = findings[i].Document is { } document && positions is not null && positions.TryGetValue(document, out var at) ? at : last;
            (byDocument[position] ??= []).Add(new(findings[i], findings[i].Origin, i));
        }

        var sorted = new List<Finding>(findings.Count);
        foreach (var entries in byDocument)
        {
            entries?.Sort(static (left, right) => left.CompareTo(right));
            entries?.ForEach(entry => sorted.Add(entry.Finding));
        }

        return sorted;
    }

    private sealed class Entry(Finding finding, Origin origin, int number)
    {
        private readonly Origin _origin = origin;
        private readonly int _number = number;

        public Finding Finding { get; } = finding;

        public int CompareTo(Entry other)
        {
            var order = string.CompareOrdinal(_origin.File, other._origin.File);
            order = order != 0 ? order : _origin.Line.CompareTo(other._origin.Line);
            order = order != 0 ? order : _origin.Column.CompareTo(other._origin.Column);
            order = order != 0 ? order : string.CompareOrdinal(Finding.Rule.Id, other.Finding.Rule.Id);
            return order != 0 ? order : _number.CompareTo(other._number);
        }
    }
}
