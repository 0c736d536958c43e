namespace Plimsoll.Text;

/// <summary>A place in a text that moves from one line with content to the next.</summary>
internal sealed class PlainYamlLines(string text, int firstLine)
{
    // The parser takes keys of up to 1024 characters; nobody writes such.
    private const int LongestKey = 256;

    private int _at;
    private int _lineStart;
    private int _line = firstLine;

    /// <summary>Whether there is no more content.</summary>
    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The character here; a line feed at the end of a line and of the text.</summary>
    public char Current => CharAt(_at);

    /// <summary>How many characters of the line stand before this one.</summary>
    public int Column => _at - _lineStart;

    public TextPoint Point => new(_line, Column + 1);

    /// <summary>Whether a list item starts here.</summary>
    public bool IsAtItem => Current == '-' && CharAt(_at + 1) is ' ' or '\n';

    /// <summary>Whether a text holds nothing but line feeds and characters that can be typed, so that every character is one column.</summary>
    public static bool AreAscii(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' or > '~') and not '\n')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes to the first line with content, after a <c>---</c>; false if there is none, or if a directive stands before it.</summary>
    public bool Start()
    {
        ToContent();
        if (Column == 0 && Current == '-' && Ahead(1) == '-' && Ahead(2) == '-')
        {
            Skip(3);
            if (!SkipToEnd())
            {
                return false;
            }

            Next();
        }

        return !IsAtEnd && Current != '%';
    }

    public bool IsAt(int column) => !IsAtEnd && Column == column;

    public bool IsDeeperThan(int column) => !IsAtEnd && Column > column;

    public char CharAt(int index) => index < text.Length ? text[index] : '\n';

    public void Skip(int length) => _at += length;

    public string Cut(int length) => text.Substring(_at, length);

    /// <summary>The character some way on in the line.</summary>
    public char Ahead(int offset) => CharAt(_at + offset);

    /// <summary>The length of the unquoted key that stands here with its colon, or 0.</summary>
    public int KeyLength()
    {
        var end = _at;
        while (IsKeyCharacter(CharAt(end)))
        {
            end++;
        }

        var length = end - _at;
        return length is > 0 and <= LongestKey && Current != '-' && CharAt(end) == ':' && CharAt(end + 1) is ' ' or '\n' ? length : 0;
    }

    /// <summary>Goes to the end of the line if only blanks and a comment are left of it; else to what is there.</summary>
    public bool SkipToEnd()
    {
        var from = _at;
        while (Current == ' ')
        {
            _at++;
        }

        if (Current != '#' || _at == from)
        {
            return Current == '\n';
        }

        ToLineFeed();
        return true;
    }

    /// <summary>Goes from the end of a line to the next content.</summary>
    public void Next()
    {
        ToNextLine();
        ToContent();
    }

    private static bool IsKeyCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '/' or '-';

    // Past blank lines and comments.
    private void ToContent()
    {
        while (_at < text.Length)
        {
            while (Current == ' ')
            {
                _at++;
            }

            if (Current is not ('\n' or '#'))
            {
                return;
            }

            ToLineFeed();
            ToNextLine();
        }
    }

    private void ToLineFeed()
    {
        while (Current != '\n')
        {
            _at++;
        }
    }

    private void ToNextLine()
    {
        if (_at < text.Length)
        {
            _lineStart = ++_at;
            _line++;
        }
    }
}
