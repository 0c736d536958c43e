using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Puts findings into an order that is the same on every run.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts by document, then place, then rule; findings that agree in all of them stay as they were found.</summary>
    /// <param name="findings">The findings, in the order in which they were found, in as many parts as there are.</param>
    /// <param name="positions">Where the documents stand that findings are about; a finding about any other comes last. Null if there are none.</param>
    public static IReadOnlyList<Finding> Sort(List<Finding[]> findings, Dictionary<ConfigDocument, int>? positions)
    {
        // Document by document: a project has many findings, and each document few. Without LINQ, whose loading a short run would feel.
        var (sorted, ends) = ByDocument(findings, new(positions));
        var places = new List<FindingPlace>();
        var start = 0;
        foreach (var end in ends)
        {
            SortByPlace(sorted, start, end, places);
            start = end;
        }

        return sorted;
    }

    /// <summary>The findings document by document, each as they were found, and where those of each document end.</summary>
    private static (Finding[] Sorted, int[] Ends) ByDocument(List<Finding[]> findings, Positions positions)
    {
        var ends = new int[positions.Count];
        var count = 0;
        foreach (var part in findings)
        {
            foreach (var finding in part)
            {
                ends[positions.Of(finding)]++;
            }

            count += part.Length;
        }

        // Each document begins where the last one ends; what begins there moves on to its own end.
        var start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            (ends[i], start) = (start, start + ends[i]);
        }

        var sorted = new Finding[count];
        foreach (var part in findings)
        {
            foreach (var finding in part)
            {
                sorted[ends[positions.Of(finding)]++] = finding;
            }
        }

        return (sorted, ends);
    }

    /// <summary>Sorts a part of the findings. The places are made once and used for one part after the other.</summary>
    private static void SortByPlace(Finding[] findings, int start, int end, List<FindingPlace> places)
    {
        for (var i = start; i < end; i++)
        {
            if (i - start == places.Count)
            {
                places.Add(new());
            }

            places[i - start].Set(findings[i], i);
        }

        places.Sort(0, end - start, FindingPlace.Order);
        for (var i = start; i < end; i++)
        {
            findings[i] = places[i - start].Finding;
        }
    }

    /// <summary>Where the documents of findings stand.</summary>
    private sealed class Positions(Dictionary<ConfigDocument, int>? positions)
    {
        private readonly int _unknown = positions?.Count ?? 0;

        // Most findings stand beside others about the same document.
        private ConfigDocument? _document;
        private int _position = positions?.Count ?? 0;

        /// <summary>How many there are, with the one of all documents that are not known.</summary>
        public int Count => _unknown + 1;

        public int Of(Finding finding)
        {
            if (!ReferenceEquals(finding.Document, _document))
            {
                _document = finding.Document;
                _position = _document is not null && positions is not null && positions.TryGetValue(_document, out var found) ? found : _unknown;
            }

            return _position;
        }
    }
}
