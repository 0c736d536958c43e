namespace Plimsoll.Documents;

/// <summary>The three connectives over <see cref="Verdict"/>.</summary>
public static class VerdictLogic
{
    /// <summary>The verdict of a claim that is plainly true or false.</summary>
    public static Verdict Of(bool holds) => holds ? Verdict.Definite : Verdict.No;

    /// <summary>Exchanges certainty of truth and falsehood; what is unknown or path-dependent stays so.</summary>
    public static Verdict Not(this Verdict verdict) => verdict switch
    {
        Verdict.Definite => Verdict.No,
        Verdict.No => Verdict.Definite,
        _ => verdict,
    };

    /// <summary>At least one of the two holds: the more certain one.</summary>
    public static Verdict Or(this Verdict left, Verdict right) => left > right ? left : right;

    /// <summary>
    /// Both hold: the less certain one. Two path-dependent facts give <see cref="Verdict.Unknown"/>,
    /// because no single path need have both.
    /// </summary>
    public static Verdict And(this Verdict left, Verdict right) =>
        left == Verdict.SomePath && right == Verdict.SomePath ? Verdict.Unknown
        : left < right ? left : right;
}
