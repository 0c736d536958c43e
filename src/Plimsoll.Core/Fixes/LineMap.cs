using Plimsoll.Text;

namespace Plimsoll.Fixes;

/// <summary>Lines of a text, by index. A byte order mark at the start of a line does not count.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        _text = text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(AfterMark(at + 1));
        }

        Break = _starts.Count > 1 && _starts[1] > 1 && text[_starts[1] - 2] == '\r' ? "\r\n" : "\n";
    }

    /// <summary>How the first line ends, and so every line that is added.</summary>
    public string Break { get; }

    /// <summary>Whether readers and this map count the lines of a text alike: a carriage return alone ends none here.</summary>
    public static bool CanCount(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of a place.</summary>
    public int Index(int line, int column) => Math.Min(_starts[Math.Min(line, _starts.Count) - 1] + column - 1, _text.Length);

    /// <summary>The start of the line that holds an index.</summary>
    public int Start(int index) => index == 0 ? 0 : Math.Min(AfterMark(_text.LastIndexOf('\n', index - 1) + 1), index);

    /// <summary>The index after the last character of a line, before its break.</summary>
    public int End(int index)
    {
        var end = _text.IndexOf('\n', index);
        return end < 0 ? _text.Length : end > index && _text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The start of the line below, or the end of the text.</summary>
    public int Next(int index)
    {
        var end = _text.IndexOf('\n', index);
        return end < 0 ? _text.Length : end + 1;
    }

    /// <summary>How many characters stand before an index on its line.</summary>
    public int Column(int index) => index - Start(index);

    /// <summary>The blanks that a line starts with.</summary>
    public string Indentation(int index)
    {
        var start = Start(index);
        var end = start;
        while (end < _text.Length && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return _text.Substring(start, end - start);
    }

    /// <summary>Whether only blanks stand before an index on its line.</summary>
    public bool IsFirst(int index) => Start(index) + Indentation(index).Length == index;

    /// <summary>Whether nothing but blanks and a comment stands between an index and the end of its line.</summary>
    public bool IsLast(int index)
    {
        var at = index;
        while (at < _text.Length && _text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at == _text.Length || _text[at] == '\n' || _text[at] == '#' && at > index;
    }

    private int AfterMark(int start) => start < _text.Length && _text[start] == ByteOrderMark.Character ? start + 1 : start;

    /// <summary>The change that removes the lines from one index to another, with one line break.</summary>
    public TextChange Remove(int first, int last)
    {
        var (start, end) = (Start(first), Next(last));
        if (end == _text.Length && start > 0 && _text[end - 1] != '\n')
        {
            // The text stays one that does not end with a line break.
            start = End(start - 1);
        }

        return new(start, end - start, "");
    }
}
