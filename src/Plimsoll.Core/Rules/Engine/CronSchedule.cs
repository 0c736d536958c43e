using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>Reads schedules as https://github.com/robfig/cron does, which CronJobs use: five fields, a word, or a period.</summary>
internal static class CronSchedule
{
    private static readonly string[] Words = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly (string Name, int Least, int Most)[] Fields =
        [("minute", 0, 59), ("hour", 0, 23), ("day", 1, 31), ("month", 1, 12), ("weekday", 0, 6)];

    /// <summary>What is wrong with a schedule, or null.</summary>
    public static string? Problem(string text)
    {
        text = text.Trim();
        if (text.StartsWith("TZ=", StringComparison.Ordinal) || text.StartsWith("CRON_TZ=", StringComparison.Ordinal))
        {
            return "the time zone belongs into the field timeZone";
        }

        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            return text.StartsWith("@every ", StringComparison.Ordinal) || Array.IndexOf(Words, text) >= 0 ? null : "the word does not exist";
        }

        var parts = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Fields.Length)
        {
            return $"it has {parts.Length} fields, and five are needed";
        }

        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var item in parts[i].Split(','))
            {
                if (!Fits(item, i))
                {
                    return $"the {Fields[i].Name} \"{SchemaLog.Short(item)}\" cannot be";
                }
            }
        }

        return null;
    }

    private static bool Fits(string item, int field)
    {
        var slash = item.IndexOf('/');
        if (slash >= 0 && !(int.TryParse(item.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step > 0))
        {
            return false;
        }

        var range = slash < 0 ? item : item.Substring(0, slash);
        if (range is "*" or "?")
        {
            return true;
        }

        var dash = range.IndexOf('-');
        return dash < 0 ? Number(range, field) is not null
            : Number(range.Substring(0, dash), field) is { } first && Number(range.Substring(dash + 1), field) is { } last && first <= last;
    }

    private static int? Number(string text, int field)
    {
        var (_, least, most) = Fields[field];
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= least && number <= most ? number : null;
        }

        var names = field == 3 ? Months : field == 4 ? Days : [];
        var at = Array.IndexOf(names, text.ToLowerInvariant());
        return at < 0 ? null : at + least;
    }
}
