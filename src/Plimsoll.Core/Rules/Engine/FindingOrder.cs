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

        var entries = new List<Entry>(findings.Count);
        foreach (var finding in findings)
        {
            var position = finding.Document is { } document && positions is not null && positions.TryGetValue(document, out var at) ? at : int.MaxValue;
            entries.Add(new(finding, finding.Origin, position, entries.Count));
        }

        // Without LINQ, whose loading a short run would feel.
        entries.Sort(static (left, right) => left.CompareTo(right));
        return entries.ConvertAll(static entry => entry.Finding);
    }

    private sealed class Entry(Finding finding, Origin origin, int document, int number)
    {
        private readonly Origin _origin = origin;
        private readonly int _document = document;
        private readonly int _number = number;

        public Finding Finding { get; } = finding;

        public int CompareTo(Entry other)
        {
            var order = _document.CompareTo(other._document);
            order = order != 0 ? order : string.CompareOrdinal(_origin.File, other._origin.File);
            order = order != 0 ? order : _origin.Line.CompareTo(other._origin.Line);
            order = order != 0 ? order : _origin.Column.CompareTo(other._origin.Column);
            order = order != 0 ? order : string.CompareOrdinal(Finding.Rule.Id, other.Finding.Rule.Id);
            return order != 0 ? order : _number.CompareTo(other._number);
        }
    }
}
