using System.Text;

namespace Plimsoll.Text;

/// <summary>The parts of JSON, strictly as RFC 8259 has them, each with its place.</summary>
internal sealed class JsonScanner(string text, int start, TextPoint first)
{
    private int _at = start;
    private int _line = first.Line;
    private int _lineStart = start - (first.Column - 1);

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The character here, or NUL at the end, which JSON has no use for.</summary>
    public char Current => _at < text.Length ? text[_at] : '\0';

    public TextPoint Point => new(_line, _at - _lineStart + 1);

    public void SkipSpace()
    {
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c == '\n' || c == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n'))
            {
                _line++;
                _lineStart = _at + 1;
            }
            else if (c is not (' ' or '\t' or '\r'))
            {
                return;
            }
        }
    }

    public void Expect(char c)
    {
        if (Current != c)
        {
            throw Unexpected($"'{c}'");
        }

        _at++;
    }

    public bool TryTake(char c)
    {
        if (Current != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>A word such as <c>true</c>.</summary>
    public bool TryTakeWord(string word)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    /// <summary>A string without its quotes.</summary>
    public string String()
    {
        var opening = Point;
        Expect('"');
        var first = _at;
        while (true)
        {
            var c = Current;
            if (c == '"')
            {
                return text.Substring(first, _at++ - first);
            }

            if (c == '\\')
            {
                return EscapedString(first, opening);
            }

            CheckStringCharacter(c, opening);
            _at++;
        }
    }

    /// <summary>The text of a number.</summary>
    public string Number()
    {
        var first = _at;
        TryTake('-');
        if (!TryTake('0'))
        {
            Digits();
        }

        if (TryTake('.'))
        {
            Digits();
        }

        if (TryTake('e') || TryTake('E'))
        {
            _ = TryTake('+') || TryTake('-');
            Digits();
        }

        return text.Substring(first, _at - first);
    }

    public UnreadableDocumentException Unexpected(string wanted) => IsAtEnd
        ? Error($"the text ends where {wanted} is wanted")
        : Error($"{Name(Current)} stands where {wanted} is wanted");

    private string EscapedString(int first, TextPoint opening)
    {
        var value = new StringBuilder(text, first, _at - first, 64);
        while (!TryTake('"'))
        {
            var c = Current;
            CheckStringCharacter(c, opening);
            _at++;
            value.Append(c == '\\' ? Escape() : c);
        }

        return value.ToString();
    }

    private char Escape()
    {
        var c = Current;
        _at++;
        return c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => HexEscape(),
            _ => throw Back("an escape such as '\\n'"),
        };
    }

    private char HexEscape()
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            var c = Current;
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'f' => c - 'a' + 10,
                >= 'A' and <= 'F' => c - 'A' + 10,
                _ => throw Unexpected("a hexadecimal digit"),
            };
            code = (code << 4) | digit;
            _at++;
        }

        return (char)code;
    }

    private void Digits()
    {
        if (Current is < '0' or > '9')
        {
            throw Unexpected("a digit");
        }

        while (Current is >= '0' and <= '9')
        {
            _at++;
        }
    }

    private void CheckStringCharacter(char c, TextPoint opening)
    {
        if (c >= ' ')
        {
            return;
        }

        throw IsAtEnd || c is '\n' or '\r'
            ? new(TextProblemKind.Syntax, "the string that starts here is not closed on its line", new(opening.Line, opening.Column, opening.Column + 1))
            : Error($"{Name(c)} stands in a string unescaped");
    }

    private UnreadableDocumentException Back(string wanted)
    {
        _at--;
        return Unexpected(wanted);
    }

    private UnreadableDocumentException Error(string message)
    {
        var here = Point;
        return new(TextProblemKind.Syntax, message, new(here.Line, here.Column, here.Column + (IsAtEnd ? 0 : 1)));
    }

    private static string Name(char c) => c < ' ' ? $"control character U+{(int)c:X4}" : $"'{c}'";
}
