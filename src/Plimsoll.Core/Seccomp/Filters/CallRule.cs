namespace Plimsoll.Seccomp;

/// <summary>A rule of one call on one architecture.</summary>
/// <param name="Comparisons">What must all hold, by argument; none if the rule is for every call.</param>
/// <param name="Action">What the call gets.</param>
/// <param name="Source">The rule of the profile.</param>
internal sealed record CallRule(IReadOnlyList<Comparison> Comparisons, FilterAction Action, SeccompRule Source)
{
    public bool Holds(ulong[] arguments, bool is64)
    {
        foreach (var comparison in Comparisons)
        {
            var argument = comparison.Index < arguments.Length ? arguments[comparison.Index] : 0;
            if (!comparison.Holds(is64 ? argument : (uint)argument))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all comparisons of this rule are the first ones of another, which then says nothing that this one does not.</summary>
    public bool IsPrefixOf(CallRule other)
    {
        if (Comparisons.Count > other.Comparisons.Count)
        {
            return false;
        }

        for (var i = 0; i < Comparisons.Count; i++)
        {
            if (Comparisons[i] != other.Comparisons[i])
            {
                return false;
            }
        }

        return true;
    }
}
