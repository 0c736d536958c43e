using System.Globalization;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Fixes;

/// <summary>
/// Single values as YAML and JSON. Sparing with texts that stand without quotes: what any reader might take for something else is quoted.
/// </summary>
internal static class ScalarText
{
    /// <summary>A value, in the quotes that stood there before if it is a text.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="quote">A double or a single quote, or anything else for none that are not needed.</param>
    public static string Of(ScalarNode scalar, char quote) => scalar.Type != ScalarType.String ? scalar.Text
        : quote == '\'' && IsPrintable(scalar.Text) ? "'" + scalar.Text.Replace("'", "''") + "'"
        : quote != '"' && IsPlain(scalar.Text) ? scalar.Text
        : Quoted(scalar.Text);

    /// <summary>A key.</summary>
    public static string Key(string key, bool isQuoted) => !isQuoted && IsPlain(key) ? key : Quoted(key);

    /// <summary>A text in double quotes, with escapes that YAML and JSON share.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsEscaped(c) => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(IsLetter(text[0]) || text[0] is '/' or '_') || text[text.Length - 1] is ' ' or ':')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSafe = IsLetter(c) || c is (>= '0' and <= '9') or '_' or '-' or '.' or '/' or '+' or '@' or '=' or '(' or ')' or ' '
                || c == ':' && text[i + 1] != ' ';
            if (!isSafe)
            {
                return false;
            }
        }

        return PlainScalar.Resolve(text.ToLowerInvariant()).Type == ScalarType.String;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsPrintable(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or '\x7F' || IsEscaped(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscaped(char c) => c < ' ' || c is >= '\x7F' and <= '\xA0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);
}
