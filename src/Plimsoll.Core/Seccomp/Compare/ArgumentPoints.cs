namespace Plimsoll.Seccomp;

/// <summary>
/// Arguments that between them meet every comparison from both sides: its value, the values beside it, and what lies outside its mask.
/// </summary>
internal static class ArgumentPoints
{
    private const int ArgumentCount = 6;

    public static IEnumerable<ulong[]> Of(IReadOnlyList<Comparison> comparisons)
    {
        IEnumerable<ulong[]> points = [new ulong[ArgumentCount]];
        foreach (var group in comparisons.GroupBy(comparison => comparison.Index))
        {
            var values = group.SelectMany(Values).Append(0ul).Distinct().ToList();
            points = points.SelectMany(point => values.Select(value => With(point, group.Key, value)));
        }

        return points;
    }

    private static IEnumerable<ulong> Values(Comparison comparison)
    {
        var datum = comparison.Datum & comparison.Mask;
        yield return datum;
        yield return unchecked(datum - 1);
        yield return unchecked(datum + 1);
        yield return comparison.Mask;
        yield return datum ^ comparison.Mask;
        yield return datum | ~comparison.Mask;
        for (var bit = 1ul; bit != 0 && comparison.Op == CompareOperator.MaskedEqual; bit <<= 1)
        {
            if ((comparison.Mask & bit) != 0)
            {
                yield return datum ^ bit;
            }
        }
    }

    private static ulong[] With(ulong[] point, int index, ulong value)
    {
        var copy = (ulong[])point.Clone();
        copy[index] = value;
        return copy;
    }
}
