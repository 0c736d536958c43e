using System.Buffers;

namespace Plimsoll.Text;

/// <summary>
/// Chooses how to write a text so that readers of YAML 1.1 and of YAML 1.2 get the same text back.
/// It errs on the side of quotes: a text that any common reader might take for something else is quoted.
/// </summary>
internal static class YamlStyle
{
    // A text of these characters alone holds nothing that ends or changes a plain scalar.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./+=@$()^;~*?&!%<>|,[]{}`'");

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/$(^");

    /// <summary>The style for a value.</summary>
    public static TextStyle OfValue(ReadOnlySpan<char> text)
    {
        var style = OfKey(text);
        return style == TextStyle.Escaped && YamlLiteral.CanHold(text) ? TextStyle.Literal : style;
    }

    /// <summary>The style for a key, which stands on one line.</summary>
    public static TextStyle OfKey(ReadOnlySpan<char> text)
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
        var quoted = TextStyle.Quoted;
        for (var i = harmful; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                // Harmless in a plain text, but not between quotes.
                quoted = TextStyle.Escaped;
            }
            else if (NeedsEscape(c))
            {
                return TextStyle.Escaped;
            }

            isPlain &= c != ':' || i + 1 < text.Length && text[i + 1] != ' ';
            isPlain &= c != '#' || i > 0 && text[i - 1] != ' ';
        }

        return isPlain && !YamlWords.MeansMore(text) ? TextStyle.Plain : quoted;
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
