using System.Globalization;
using System.Text;

namespace Plimsoll.CSharp;

/// <summary>Values as C# writes them.</summary>
internal static class Literals
{
    private const int MaxListLine = 100;

    // With the bits for set-user-id, set-group-id and sticky.
    private const int MostPermissions = 0xFFF;

    /// <summary>A text: in quotes, or over several lines in a raw literal.</summary>
    public static string Text(string text) => IsBlock(text) ? Raw(text) : Quoted(text);

    /// <summary>A text on one line.</summary>
    public static string Quoted(string text) => "\"" + Escaped(text) + "\"";

    private static string Escaped(string text)
    {
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\0' => "\\0",
                _ => IsPlain(text, i) ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return literal.ToString();
    }

    /// <summary>A text that is put together: values of texts, and parameters between them.</summary>
    public static string Interpolated(IReadOnlyList<Argument> parts)
    {
        var text = string.Concat(parts.Select(part => part is ValueArgument value ? value.Value : ""));
        if (!IsBlock(text))
        {
            return "$\"" + string.Concat(parts.Select(part => part is ValueArgument value ? Escaped(value.Value).Replace("{", "{{").Replace("}", "}}") : "{" + part.Text + "}")) + "\"";
        }

        // One sign more than braces that stand together: those are text.
        var signs = Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) + 1;
        var (open, close) = (new string('{', signs), new string('}', signs));
        return new string('$', signs) + Raw(string.Concat(parts.Select(part => part is ValueArgument value ? value.Value : open + part.Text + close)));
    }

    /// <summary>Values between brackets. What does not fit on a line goes on below, as the printer indents it.</summary>
    public static string List(IReadOnlyList<string> items, string open = "[", string close = "]")
    {
        var text = new StringBuilder(open);
        var line = open.Length;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i] + (i < items.Count - 1 ? "," : "");
            var isNew = i > 0 && line + item.Length > MaxListLine && items.All(other => other.IndexOf('\n') < 0);
            text.Append(isNew ? "\n" : i > 0 ? " " : "").Append(item);
            line = isNew ? item.Length : line + item.Length + 1;
        }

        return text.Append(close).ToString();
    }

    /// <summary>The permissions of a file, three bits for each octal digit: C# has no octal numbers. Other numbers stay as they are.</summary>
    public static string FileMode(string number)
    {
        if (!ushort.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var mode) || mode is 0 or > MostPermissions)
        {
            return number;
        }

        var bits = Convert.ToString(mode, 2);
        var digits = Math.Max((bits.Length + 2) / 3, 3);
        bits = bits.PadLeft(digits * 3, '0');
        return "0b" + string.Join("_", Enumerable.Range(0, digits).Select(digit => bits.Substring(digit * 3, 3)));
    }

    public static string Boolean(bool value) => value ? "true" : "false";

    // Line breaks other than the line feed would depend on how the file is saved.
    private static bool IsBlock(string text)
    {
        var lines = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            lines += c == '\n' ? 1 : 0;
            if (c != '\n' && c != '\t' && !IsPlain(text, i))
            {
                return false;
            }
        }

        return lines > (text.EndsWith("\n", StringComparison.Ordinal) ? 1 : 0);
    }

    private static string Raw(string text)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text, '"') + 1));
        return quotes + "\n" + text + "\n" + quotes;
    }

    private static int LongestRun(string text, char of)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // What an editor shows as it is, such as both halves of a surrogate; one alone no file can hold.
    private static bool IsPlain(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            var first = char.IsHighSurrogate(c) ? index : index - 1;
            return first >= 0 && first + 1 < text.Length && char.IsSurrogatePair(text[first], text[first + 1]) && IsPlain(CharUnicodeInfo.GetUnicodeCategory(text, first));
        }

        return IsPlain(CharUnicodeInfo.GetUnicodeCategory(c)) && (c == ' ' || !char.IsWhiteSpace(c));
    }

    private static bool IsPlain(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
