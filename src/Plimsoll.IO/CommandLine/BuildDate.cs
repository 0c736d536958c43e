using System.Globalization;

namespace Plimsoll.CommandLine;

/// <summary>The day against which allowances are held.</summary>
internal static class BuildDate
{
    /// <summary>A day as <c>2027-01-31</c>; null if the text is none.</summary>
    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The day of SOURCE_DATE_EPOCH, with which builds are repeated, or else today. Source: https://reproducible-builds.org/specs/source-date-epoch/</summary>
    public static DateTime Today() =>
#pragma warning disable RS0030 // An allowance is over when its last day is: whoever repeats a build gives the day of the first one.
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.Date
            : DateTime.UtcNow.Date;
#pragma warning restore RS0030
}
