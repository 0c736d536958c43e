namespace Plimsoll.Analyzers.Source;

/// <summary>A query through which the items of a sequence go, in one walk through the sequence.</summary>
/// <param name="query">The query.</param>
/// <param name="branches">How many branches were open when the walk began.</param>
internal sealed class QueryStep(SequenceValue query, int branches)
{
    private int _place;

    private readonly List<Value> _keys = [];
    private bool _lacksKeys;

    public SequenceValue Query { get; } = query;

    /// <summary>The position of the next item; unknown from the first item on that may not come.</summary>
    public Value Next(int openBranches)
    {
        _place = _place < 0 || openBranches != branches ? -1 : _place + 1;
        return _place < 0 ? Value.Unknown : new ConstantValue(_place - 1);
    }

    /// <summary>Whether the next item is the first with its key.</summary>
    public Value Takes(Value key, int openBranches)
    {
        if (key is ConstantValue && _keys.Exists(known => Value.Same(known, key)))
        {
            return new ConstantValue(false);
        }

        if (key is not ConstantValue || openBranches != branches)
        {
            // Others may have the same key.
            _lacksKeys = true;
            return Value.Unknown;
        }

        _keys.Add(key);
        return _lacksKeys ? Value.Unknown : new ConstantValue(true);
    }
}
