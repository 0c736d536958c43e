using System.Buffers;

namespace Plimsoll.Text;

/// <summary>
/// Chooses how to write a text so that readers of YAML 1.1 and of YAML 1.2 get the same text back.
/// It errs on the side of quotes: a text that any common reader might take for something else is quoted.
/// </summary>
internal static class YamlStyle
{
    private const int LongestSimpleKey = 128;

    // A text of these characters alone holds nothing that ends or changes a plain scalar.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./+=@$()^;~*?&!%<>|,[]{}`'");

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/$(^");

    /// <summary>The style for a value.</summary>
    public static TextStyle OfValue(ReadOnlySpan<char> text)
    {
        var style = OfLine(text);
        return style == TextStyle.Escaped && YamlLiteral.CanHold(text) ? TextStyle.Literal : style;
    }

    /// <summary>The style for a key, which stands on one line.</summary>
    public static TextStyle OfKey(ReadOnlySpan<char> text)
    {
        var style = OfLine(text);

        // YamlDotNet takes a star behind a blank for an alias, and the colon behind it for a part of its name;
        // and the colon below a bare long key for a part of a text of several lines, when two such keys nest.
        return style == TextStyle.Plain && (IsLong(text) || text.Contains(" *", StringComparison.Ordinal)) ? BetweenQuotes(text) : style;
    }

    /// <summary>Whether a key needs a question mark: readers look no further than 1,024 characters for the colon of one that has none.</summary>
    public static bool IsLong(ReadOnlySpan<char> key) => key.Length > LongestSimpleKey;

    // Harmless in a plain text, but not between quotes.
    private static TextStyle BetweenQuotes(ReadOnlySpan<char> text) => text.IndexOfAny('"', '\\') < 0 ? TextStyle.Quoted : TextStyle.Escaped;

    private static TextStyle OfLine(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return TextStyle.Quoted;
        }

        var harmful = text.IndexOfAnyExcept(Harmless);
        if (harmful < 0)
        {
            return MayStart(text) && !YamlWords.MeansMore(text) ? TextStyle.Plain : TextStyle.Quoted;
        }

        var isPlain = MayStart(text) && text[^1] is not (' ' or ':');
        for (var i = harmful; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\') && NeedsEscape(c))
            {
                return TextStyle.Escaped;
            }

            isPlain &= c != ':' || i + 1 < text.Length && text[i + 1] != ' ';
            isPlain &= c != '#' || i > 0 && text[i - 1] != ' ';
        }

        return isPlain && !YamlWords.MeansMore(text) ? TextStyle.Plain : BetweenQuotes(text);
    }

    /// <summary>Whether a character must be escaped between double quotes: what is not printable, and what readers fold, strip or take for a line break.</summary>
    public static bool NeedsEscape(char c) => c switch
    {
        < ' ' or '"' or '\\' => true,
        <= '~' => false,
        <= '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    // A dash starts a list item or a document if a blank, or two more dashes, follow.
    private static bool MayStart(ReadOnlySpan<char> text) => text[0] switch
    {
        '-' => text.Length > 1 && text[1] is not ' ' && !text.StartsWith("---"),
        '.' or '+' or (>= '0' and <= '9') => true,
        >= '\u00A1' => true,
        var c => Letters.Contains(c),
    };
}
