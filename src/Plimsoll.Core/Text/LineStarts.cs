namespace Plimsoll.Text;

/// <summary>
/// The lines of a text as places count them: one ends at a line feed, a carriage return, or both. YAML and the compiler know more line
/// breaks, which JSON and most editors take for characters.
/// </summary>
internal sealed class LineStarts
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineStarts(string text)
    {
        _text = text;
        for (var at = text.IndexOfAny(['\n', '\r']); at >= 0; at = text.IndexOfAny(['\n', '\r'], at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            _starts.Add(at);
        }
    }

    /// <summary>The index of a place; that of a line which is not there is the end of the text.</summary>
    public int Index(int line, int column)
    {
        if (line < 1 || line > _starts.Count)
        {
            return line < 1 ? 0 : _text.Length;
        }

        var start = _starts[line - 1];
        start += start < _text.Length && _text[start] == ByteOrderMark.Character ? 1 : 0;
        return Math.Min(start + Math.Max(column - 1, 0), Math.Max(start, End(line)));
    }

    // Before its break.
    private int End(int line)
    {
        var end = line < _starts.Count ? _starts[line] : _text.Length;
        return end - (end > 0 && _text[end - 1] is '\n' or '\r' ? end > 1 && _text[end - 1] == '\n' && _text[end - 2] == '\r' ? 2 : 1 : 0);
    }

    /// <summary>The place of an index, the first line being <paramref name="firstLine"/>.</summary>
    public TextPoint PointAt(int index, int firstLine)
    {
        var found = _starts.BinarySearch(index);
        var line = found < 0 ? ~found - 1 : found;
        return new(firstLine + line, index - _starts[line] + 1);
    }
}
