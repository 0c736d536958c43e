namespace Plimsoll.Seccomp;

/// <summary>Comparisons of one argument, together and turned around.</summary>
/// <param name="Comparison">The comparison that says the same; null if there is none.</param>
/// <param name="IsNever">Whether they never hold together.</param>
internal readonly record struct ComparisonPair(Comparison? Comparison, bool IsNever)
{
    private static ComparisonPair Never => new(null, true);

    private static ComparisonPair Unexpressed => new(null, false);

    /// <summary>Two comparisons of the same argument that must both hold.</summary>
    public static ComparisonPair Both(Comparison first, Comparison second)
    {
        if (first == second)
        {
            return new(first, false);
        }

        if (Single(first) is { } value)
        {
            return second.Holds(value) ? new(first, false) : Never;
        }

        if (Single(second) is { } other)
        {
            return first.Holds(other) ? new(second, false) : Never;
        }

        return (first.Op, second.Op) switch
        {
            (CompareOperator.MaskedEqual, CompareOperator.MaskedEqual) => Masked(first, second),
            (CompareOperator.MaskedEqual, _) => WithMask(first, second),
            (_, CompareOperator.MaskedEqual) => WithMask(second, first),
            (CompareOperator.NotEqual, CompareOperator.NotEqual) => Unexpressed,
            (CompareOperator.NotEqual, _) => Excluding(second, first.Datum),
            (_, CompareOperator.NotEqual) => Excluding(first, second.Datum),
            _ => InRange(first.Index, Math.Max(Low(first), Low(second)), Math.Min(High(first), High(second)), IsEmpty(first) || IsEmpty(second)),
        };
    }

    /// <summary>Comparisons of which one holds wherever the given one does not.</summary>
    public static IEnumerable<Comparison> Opposites(Comparison comparison)
    {
        if (comparison.Op != CompareOperator.MaskedEqual)
        {
            return [comparison with { Op = Opposite(comparison.Op) }];
        }

        if (comparison.Mask == ulong.MaxValue)
        {
            return [comparison with { Op = CompareOperator.NotEqual }];
        }

        // Some bit under the mask is another.
        return Enumerable.Range(0, 64).Select(bit => 1ul << bit).Where(bit => (comparison.Mask & bit) != 0)
            .Select(bit => comparison with { Mask = bit, Datum = ~comparison.Datum & bit });
    }

    private static CompareOperator Opposite(CompareOperator op) => op switch
    {
        CompareOperator.NotEqual => CompareOperator.Equal,
        CompareOperator.Equal => CompareOperator.NotEqual,
        CompareOperator.Less => CompareOperator.GreaterOrEqual,
        CompareOperator.LessOrEqual => CompareOperator.Greater,
        CompareOperator.Greater => CompareOperator.LessOrEqual,
        _ => CompareOperator.Less,
    };

    /// <summary>The only value that passes, if there is just one.</summary>
    private static ulong? Single(Comparison comparison) => comparison switch
    {
        { Op: CompareOperator.Equal } or { Op: CompareOperator.MaskedEqual, Mask: ulong.MaxValue } => comparison.Datum,
        { Op: CompareOperator.Less, Datum: 1 } or { Op: CompareOperator.LessOrEqual, Datum: 0 } => 0,
        { Op: CompareOperator.Greater, Datum: ulong.MaxValue - 1 } or { Op: CompareOperator.GreaterOrEqual, Datum: ulong.MaxValue } => ulong.MaxValue,
        _ => null,
    };

    private static ComparisonPair Masked(Comparison first, Comparison second)
    {
        var shared = first.Mask & second.Mask;
        return (first.Datum & shared) != (second.Datum & shared) ? Never
            : new(first with { Mask = first.Mask | second.Mask, Datum = first.Datum | second.Datum }, false);
    }

    // The values under a mask lie between that with all other bits 0 and that with all of them 1.
    private static ComparisonPair WithMask(Comparison masked, Comparison other)
    {
        var (least, most) = (masked.Datum, masked.Datum | ~masked.Mask);
        if (other.Op == CompareOperator.NotEqual)
        {
            return masked.Holds(other.Datum) ? Unexpressed : new(masked, false);
        }

        return IsEmpty(other) || most < Low(other) || least > High(other) ? Never
            : least >= Low(other) && most <= High(other) ? new(masked, false)
            : Unexpressed;
    }

    private static ComparisonPair Excluding(Comparison range, ulong value)
    {
        var (low, high) = (Low(range), High(range));
        return IsEmpty(range) ? Never
            : value < low || value > high ? new(range, false)
            : value == low ? InRange(range.Index, low + 1, high, low == high)
            : value == high ? InRange(range.Index, low, high - 1, false)
            : Unexpressed;
    }

    private static ComparisonPair InRange(int index, ulong low, ulong high, bool isEmpty) =>
        isEmpty || low > high ? Never
        : low == high ? new(new(index, CompareOperator.Equal, ulong.MaxValue, low), false)
        : low == 0 && high < ulong.MaxValue ? new(new(index, CompareOperator.LessOrEqual, ulong.MaxValue, high), false)
        : high == ulong.MaxValue ? new(new(index, CompareOperator.GreaterOrEqual, ulong.MaxValue, low), false)
        : Unexpressed;

    private static bool IsEmpty(Comparison range) => range is { Op: CompareOperator.Less, Datum: 0 } or { Op: CompareOperator.Greater, Datum: ulong.MaxValue };

    private static ulong Low(Comparison range) => range.Op switch
    {
        CompareOperator.GreaterOrEqual => range.Datum,
        CompareOperator.Greater => unchecked(range.Datum + 1),
        _ => 0,
    };

    private static ulong High(Comparison range) => range.Op switch
    {
        CompareOperator.LessOrEqual => range.Datum,
        CompareOperator.Less => unchecked(range.Datum - 1),
        _ => ulong.MaxValue,
    };
}
