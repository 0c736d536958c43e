using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>Reads durations as Go writes them: <c>8h</c>, <c>1h30m</c>, <c>90s</c>. Source: https://pkg.go.dev/time#ParseDuration</summary>
internal static class GoDuration
{
    /// <summary>The duration in seconds; null if the text is none, or is written in parts of a second.</summary>
    public static decimal? Seconds(string text)
    {
        decimal total = 0;
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.'))
            {
                at++;
            }

            if (at == text.Length || !decimal.TryParse(text.Substring(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                || Unit(text[at]) is not { } unit || number > int.MaxValue || (at + 1 < text.Length && char.IsLetter(text[at + 1])))
            {
                return null;
            }

            total += number * unit;
            at++;
        }

        return text.Length == 0 ? null : total;
    }

    private static int? Unit(char unit) => unit switch
    {
        'h' => 3600,
        'm' => 60,
        's' => 1,
        _ => null,
    };
}
