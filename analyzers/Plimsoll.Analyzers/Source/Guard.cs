namespace Plimsoll.Analyzers.Source;

/// <summary>The branches under which a node is the one that is meant, innermost first.</summary>
internal sealed class Guard(int join, bool isLeft, Guard? outer)
{
    /// <summary>The value of a field after a write that happens only under a guard.</summary>
    public static Value Apply(Guard? guard, Value written, Value before)
    {
        for (; guard is not null; guard = guard.Outer)
        {
            written = guard.IsLeft
                ? new ChoiceValue(guard.Join, written, before)
                : new ChoiceValue(guard.Join, before, written);
        }

        return written;
    }

    private int Join { get; } = join;

    private bool IsLeft { get; } = isLeft;

    private Guard? Outer { get; } = outer;
}
