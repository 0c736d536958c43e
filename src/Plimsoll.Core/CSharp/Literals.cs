using System.Globalization;
using System.Text;

namespace Plimsoll.CSharp;

/// <summary>Values as C# writes them.</summary>
internal static class Literals
{
    /// <summary>A text: in quotes, or over several lines in a raw literal.</summary>
    public static string Text(string text) => IsBlock(text) ? Raw(text) : Quoted(text);

    /// <summary>A text on one line.</summary>
    public static string Quoted(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\0' => "\\0",
                _ => IsPlain(c) ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }

    public static string Boolean(bool value) => value ? "true" : "false";

    // Line breaks other than the line feed would depend on how the file is saved.
    private static bool IsBlock(string text)
    {
        var lines = 0;
        foreach (var c in text)
        {
            lines += c == '\n' ? 1 : 0;
            if (c != '\n' && c != '\t' && !IsPlain(c))
            {
                return false;
            }
        }

        return lines > (text.EndsWith("\n", StringComparison.Ordinal) ? 1 : 0);
    }

    private static string Raw(string text)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text) + 1));
        return quotes + "\n" + text + "\n" + quotes;
    }

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // What an editor shows as it is; half a surrogate, for one, no file can hold.
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && (c == ' ' || !char.IsWhiteSpace(c));
}
