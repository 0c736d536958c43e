using System.Globalization;

namespace Plimsoll;

/// <summary>Reads times as RFC 3339 (https://www.rfc-editor.org/rfc/rfc3339) writes them.</summary>
internal static class Rfc3339
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    public static DateTimeOffset Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is not a time of RFC 3339, such as 2026-01-31T12:00:00Z.");

    public static bool TryParse(string text, out DateTimeOffset value)
    {
        // A time without a zone is refused: it would mean another moment on another machine.
        var hasZone = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        if (hasZone && DateTimeOffset.TryParseExact(CutFraction(text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out value))
        {
            return true;
        }

        value = default;
        return false;
    }

    // .NET knows steps of 100 nanoseconds; RFC 3339 allows any number of digits.
    private static string CutFraction(string text)
    {
        const int MaxDigits = 7;
        var dot = text.IndexOf('.');
        if (dot < 0)
        {
            return text;
        }

        var end = dot + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - dot - 1 > MaxDigits ? text[..(dot + 1 + MaxDigits)] + text[end..] : text;
    }
}
