using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>Dates as allowances write them; such texts sort as the dates do.</summary>
internal static class DateText
{
    public static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
