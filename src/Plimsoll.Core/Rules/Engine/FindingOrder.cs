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
        var (sorted, ends) = ByDocument(findings, positions);
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
    private static (Finding[] Sorted, int[] Ends) ByDocument(List<Finding> findings, Dictionary<ConfigDocument, int>? positions)
    {
        var last = positions?.Count ?? 0;
        var of = new int[findings.Count];
        var ends = new int[last + 1];
        for (var i = 0; i < of.Length; i++)
        {
            // Most findings stand beside others about the same document.
            var document = findings[i].Document;
            of[i] = i > 0 && ReferenceEquals(document, findings[i - 1].Document) ? of[i - 1]
                : document is not null && positions is not null && positions.TryGetValue(document, out var at) ? at : last;
            ends[of[i]]++;
        }

        // Each document begins where the last one ends; what begins there moves on to its own end.
        var start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            (ends[i], start) = (start, start + ends[i]);
        }

        var sorted = new Finding[of.Length];
        for (var i = 0; i < of.Length; i++)
        {
            sorted[ends[of[i]]++] = findings[i];
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
}
