using System.Globalization;

namespace Plimsoll.Effective;

/// <summary>Reads quantities such as <c>250m</c> and <c>1.5Gi</c>, as far as a kubelet computes with them.</summary>
internal static class Amount
{
    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    [
        ("Ki", 1L << 10), ("Mi", 1L << 20), ("Gi", 1L << 30), ("Ti", 1L << 40), ("Pi", 1L << 50), ("Ei", 1L << 60),
        ("n", 1e-9m), ("u", 1e-6m), ("m", 1e-3m), ("k", 1e3m), ("M", 1e6m), ("G", 1e9m), ("T", 1e12m), ("P", 1e15m), ("E", 1e18m),
    ];

    /// <summary>The amount; null if the text is none.</summary>
    public static decimal? Parse(string text)
    {
        foreach (var (suffix, factor) in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return Number(text.Substring(0, text.Length - suffix.Length)) is { } number ? Times(number, factor) : null;
            }
        }

        return Number(text);
    }

    /// <summary>In thousandths, rounded up; null if that is beyond 64 bits.</summary>
    public static long? Thousandths(decimal amount) => Times(amount, 1000) is { } product ? Whole(product) : null;

    /// <summary>In wholes, rounded up; null if that is beyond 64 bits.</summary>
    public static long? Whole(decimal amount)
    {
        var rounded = decimal.Ceiling(amount);
        return rounded is >= long.MinValue and <= long.MaxValue ? (long)rounded : null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private static decimal? Times(decimal left, decimal right) =>
        left == 0 || Math.Abs(left) < decimal.MaxValue / Math.Max(right, 1) ? left * right : null;
}
