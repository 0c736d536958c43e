using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>What a finding is sorted by within its document.</summary>
internal sealed class FindingPlace
{
    private string? _file;
    private long _start;
    private string _rule = "";
    private int _number;

    public static IComparer<FindingPlace> Order { get; } = new Comparer();

    public Finding Finding { get; private set; } = null!;

    /// <summary>Takes up a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="number">Its place among those that were found.</param>
    public void Set(Finding finding, int number)
    {
        var origin = finding.Origin;
        _file = origin.File;
        _start = ((long)origin.Line << 32) + origin.Column;
        _rule = finding.Rule.Id;
        _number = number;
        Finding = finding;
    }

    private int CompareTo(FindingPlace other)
    {
        var order = ReferenceEquals(_file, other._file) ? 0 : string.CompareOrdinal(_file, other._file);
        order = order != 0 ? order : _start.CompareTo(other._start);
        order = order != 0 ? order : string.CompareOrdinal(_rule, other._rule);
        return order != 0 ? order : _number.CompareTo(other._number);
    }

    private sealed class Comparer : IComparer<FindingPlace>
    {
        public int Compare(FindingPlace? x, FindingPlace? y) => x!.CompareTo(y!);
    }
}
