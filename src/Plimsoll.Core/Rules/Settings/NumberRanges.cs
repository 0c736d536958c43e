using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>Numbers and ranges of them: <c>80, 443, 8000-8999</c>.</summary>
internal sealed class NumberRanges
{
    private readonly (long First, long Last)[] _ranges;

    private NumberRanges((long First, long Last)[] ranges, string text)
    {
        _ranges = ranges;
        Text = text;
    }

    /// <summary>How they were written.</summary>
    public string Text { get; }

    /// <summary>Whether a number is one of them.</summary>
    public bool Contains(long number) => Array.Exists(_ranges, range => range.First <= number && number <= range.Last);

    /// <summary>Reads numbers and ranges; null if any of them is neither.</summary>
    public static NumberRanges? TryParse(IReadOnlyList<string> parts)
    {
        var ranges = new (long First, long Last)[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var hyphen = parts[i].IndexOf('-');
            var (first, last) = hyphen < 0 ? (parts[i], parts[i]) : (parts[i].Substring(0, hyphen), parts[i].Substring(hyphen + 1));
            if (Number(first) is not { } least || Number(last) is not { } most || least > most)
            {
                return null;
            }

            ranges[i] = (least, most);
        }

        return new(ranges, string.Join(", ", parts));
    }

    private static long? Number(string text) =>
        long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
