using System.Text;

namespace Plimsoll.Fixes;

/// <summary>A change of a text.</summary>
/// <param name="Start">The index of the first character that is replaced, in UTF-16 code units.</param>
/// <param name="Length">How many characters are replaced; 0 for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct TextChange(int Start, int Length, string NewText)
{
    /// <summary>The index after the last character that is replaced.</summary>
    public int End => Start + Length;

    /// <summary>A text with changes made that were all counted in the text as it was; null if two of them overlap.</summary>
    internal static string? Apply(string text, IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder(text.Length + 64);
        var at = 0;

        // A stable sort: what is inserted at one place stays in order.
        foreach (var change in changes.OrderBy(change => change.Start).ThenBy(change => change.Length > 0))
        {
            if (change.Start < at)
            {
                return null;
            }

            result.Append(text, at, change.Start - at).Append(change.NewText);
            at = change.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The one change that makes a text of another.</summary>
    internal static TextChange Between(string before, string after)
    {
        var start = 0;
        var most = Math.Min(before.Length, after.Length);
        while (start < most && before[start] == after[start])
        {
            start++;
        }

        var same = 0;
        while (same < most - start && before[before.Length - 1 - same] == after[after.Length - 1 - same])
        {
            same++;
        }

        return new(start, before.Length - start - same, after.Substring(start, after.Length - start - same));
    }
}
