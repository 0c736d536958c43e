namespace Plimsoll.Seccomp;

/// <summary>One comparison of a rule, as libseccomp makes it.</summary>
/// <param name="Index">Which argument, from 0 to 5.</param>
/// <param name="Op">How it is compared.</param>
/// <param name="Mask">The bits that count; all, unless the operator is <see cref="CompareOperator.MaskedEqual"/>.</param>
/// <param name="Datum">What they are compared with.</param>
public readonly record struct Comparison(int Index, CompareOperator Op, ulong Mask, ulong Datum)
{
    /// <summary>The comparison that is left on an architecture whose arguments have 32 bits.</summary>
    public Comparison Narrowed() => this with { Mask = (uint)Mask, Datum = (uint)Datum };

    /// <summary>Whether it always holds, because no bit counts.</summary>
    public bool IsTrivial => Mask == 0;

    /// <summary>Whether the operator is one of order.</summary>
    internal bool IsRange => Op is CompareOperator.Less or CompareOperator.LessOrEqual or CompareOperator.Greater or CompareOperator.GreaterOrEqual;

    /// <summary>Whether an argument passes. Bits of the value outside the mask do not count, though a reader might expect them to fail it.</summary>
    public bool Holds(ulong argument)
    {
        var value = argument & Mask;
        var datum = Datum & Mask;
        return Op switch
        {
            CompareOperator.NotEqual => value != datum,
            CompareOperator.Less => value < datum,
            CompareOperator.LessOrEqual => value <= datum,
            CompareOperator.GreaterOrEqual => value >= datum,
            CompareOperator.Greater => value > datum,
            _ => value == datum,
        };
    }

    /// <summary>As a condition reads: <c>arg0 != 40</c>.</summary>
    public override string ToString() => Op switch
    {
        CompareOperator.NotEqual => $"arg{Index} != {Number(Datum)}",
        CompareOperator.Less => $"arg{Index} < {Number(Datum)}",
        CompareOperator.LessOrEqual => $"arg{Index} <= {Number(Datum)}",
        CompareOperator.GreaterOrEqual => $"arg{Index} >= {Number(Datum)}",
        CompareOperator.Greater => $"arg{Index} > {Number(Datum)}",
        CompareOperator.Equal => $"arg{Index} == {Number(Datum)}",
        _ => $"(arg{Index} & {Number(Mask)}) == {Number(Datum & Mask)}",
    };

    private static string Number(ulong value) => FormattableString.Invariant(value > 0xffff ? (FormattableString)$"0x{value:x}" : $"{value}");
}
