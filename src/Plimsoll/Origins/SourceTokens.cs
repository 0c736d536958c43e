namespace Plimsoll;

/// <summary>
/// The words and signs of C# text, each with its line; strings, comments and directives are passed over.
/// Only as much of the language as it takes to find a property in an initialiser.
/// </summary>
internal sealed class SourceTokens(string text)
{
    private int _at;
    private int _line = 1;

    /// <summary>All tokens: a word, or a single character. A string is <c>"</c>.</summary>
    public static List<(string Text, int Line)> Of(string text)
    {
        var tokens = new List<(string, int)>();
        var reader = new SourceTokens(text);
        while (reader.Next() is { } token)
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private char Current => Ahead(0);

    private (string Text, int Line)? Next()
    {
        while (SkipSpace())
        {
        }

        if (_at >= text.Length)
        {
            return null;
        }

        var line = _line;
        if (StringPrefix() is >= 0 and var prefix)
        {
            SkipString(prefix);
            return ("\"", line);
        }

        if (Current == '\'')
        {
            SkipQuoted('\'');
            return ("'", line);
        }

        var start = _at;
        do
        {
            Step();
        }
        while (IsWord(text[start]) && IsWord(Current));

        return (text[start.._at], line);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '@';

    private char Ahead(int offset) => _at + offset < text.Length ? text[_at + offset] : '\0';

    private void Step()
    {
        _line += Current == '\n' ? 1 : 0;
        _at++;
    }

    private void Step(int count)
    {
        for (var i = 0; i < count && _at < text.Length; i++)
        {
            Step();
        }
    }

    // One stretch of blanks, a comment or a directive; false if there is none.
    private bool SkipSpace()
    {
        if (_at >= text.Length)
        {
            return false;
        }

        if (char.IsWhiteSpace(Current))
        {
            Step();
            return true;
        }

        if (Current == '/' && Ahead(1) == '*')
        {
            var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
            Step((end < 0 ? text.Length : end + 2) - _at);
            return true;
        }

        if ((Current == '/' && Ahead(1) == '/') || Current == '#')
        {
            var end = text.IndexOf('\n', _at);
            _at = end < 0 ? text.Length : end;
            return true;
        }

        return false;
    }

    /// <summary>How many of the signs @ and $ stand before the quote of a string here, or -1.</summary>
    private int StringPrefix()
    {
        var length = 0;
        while (Ahead(length) is '@' or '$')
        {
            length++;
        }

        return Ahead(length) == '"' ? length : -1;
    }

    private void SkipString(int prefix)
    {
        var isVerbatim = text.AsSpan(_at, prefix).Contains('@');
        var dollars = text.AsSpan(_at, prefix).Count('$');
        Step(prefix);
        var quotes = 0;
        while (Ahead(quotes) == '"')
        {
            quotes++;
        }

        if (quotes >= 3)
        {
            Step(quotes);
            var end = text.IndexOf(new string('"', quotes), _at, StringComparison.Ordinal);
            Step((end < 0 ? text.Length : end + quotes) - _at);
        }
        else
        {
            SkipQuoted('"', isVerbatim, dollars > 0);
        }
    }

    private void SkipQuoted(char quote, bool isVerbatim = false, bool hasHoles = false)
    {
        Step();
        while (_at < text.Length && Current != quote || isVerbatim && Current == quote && Ahead(1) == quote)
        {
            if (hasHoles && Current == '{' && Ahead(1) != '{')
            {
                SkipHole();
            }
            else
            {
                Step(Current == quote || (Current == '\\' && !isVerbatim) || (hasHoles && Current == '{') ? 2 : 1);
            }
        }

        Step();
    }

    private void SkipHole()
    {
        Step();
        for (var depth = 1; depth > 0 && Next() is { } token;)
        {
            depth += token.Text == "{" ? 1 : token.Text == "}" ? -1 : 0;
        }
    }
}
