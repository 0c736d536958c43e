using System.Globalization;

namespace Plimsoll.Seccomp;

/// <summary>Sets of snapshots as the table of default profiles writes them: <c>0-3,5</c>.</summary>
internal static class SnapshotSet
{
    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public static bool Contains(string set, int snapshot)
    {
        foreach (var span in set.Split(','))
        {
            var dash = span.IndexOf('-');
            var first = Number(dash < 0 ? span : span.Substring(0, dash));
            var last = dash < 0 ? first : Number(span.Substring(dash + 1));
            if (first <= snapshot && snapshot <= last)
            {
                return true;
            }
        }

        return false;
    }
}
