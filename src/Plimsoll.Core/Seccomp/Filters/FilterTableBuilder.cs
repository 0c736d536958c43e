namespace Plimsoll.Seccomp;

/// <summary>Puts ranges of call numbers together and joins neighbours that get the same answer.</summary>
internal sealed class FilterTableBuilder
{
    private static readonly FilterAction Enosys = new(ActionKind.Errno, 38);

    private readonly List<FilterRange> _ranges = [];

    public List<FilterRange> Ranges => _ranges;

    /// <summary>Adds the numbers from one up to, but without, another.</summary>
    public void Add(uint first, uint? end, ArchRules? rules, FilterAction fallback)
    {
        var limit = rules?.StubLimit;
        var next = first;
        foreach (var call in rules?.Calls ?? new Dictionary<uint, CallRules>())
        {
            if (call.Key < first || (end is { } last && call.Key >= last))
            {
                continue;
            }

            Fill(next, call.Key, limit, fallback);
            Append(limit < call.Key ? new(call.Key, Enosys, null) : Answer(call.Key, call.Value, fallback));
            next = call.Key + 1;
        }

        if (next != 0 || first == 0)
        {
            Fill(next, end, limit, fallback);
        }
    }

    /// <summary>Gives one number another answer.</summary>
    public void Override(uint number, FilterAction action)
    {
        var at = _ranges.FindLastIndex(range => range.First <= number);
        var range = _ranges[at];
        var isLast = at + 1 < _ranges.Count && _ranges[at + 1].First == number + 1;
        if (!isLast)
        {
            _ranges.Insert(at + 1, range with { First = number + 1 });
        }

        if (range.First == number)
        {
            _ranges[at] = new(number, action, null);
        }
        else
        {
            _ranges.Insert(at + 1, new(number, action, null));
        }
    }

    private static FilterRange Answer(uint number, CallRules rules, FilterAction fallback) =>
        rules.IsUnconditional ? new(number, rules.InOrder[0].Action, null) : new(number, fallback, rules);

    /// <summary>Numbers without rules, below the limit of runc's stub and above it.</summary>
    private void Fill(uint first, uint? end, uint? limit, FilterAction fallback)
    {
        if (first >= end)
        {
            return;
        }

        if (limit is null || first <= limit)
        {
            Append(new(first, fallback, null));
        }

        if (limit is { } highest && highest != uint.MaxValue && (end is null || highest + 1 < end))
        {
            Append(new(Math.Max(first, highest + 1), Enosys, null));
        }
    }

    private void Append(FilterRange range)
    {
        if (_ranges.Count == 0 || range.Rules is not null || _ranges[_ranges.Count - 1] is var last && (last.Rules is not null || last.Action != range.Action))
        {
            _ranges.Add(range);
        }
    }
}
