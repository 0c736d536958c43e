namespace Plimsoll.Text;

/// <summary>
/// Cuts a stream of documents at its <c>---</c> and <c>...</c> lines, which can stand inside of nothing, not even a block of text.
/// So a document that cannot be read does not take the others with it, and no more than one is held in memory.
/// </summary>
internal sealed class DocumentSplitter(LineSource source)
{
    private int _at;
    private int _line = 1;

    /// <summary>The next part that holds more than comments; false at the end.</summary>
    public bool MoveNext(out DocumentPart part)
    {
        while (_at < source.Length)
        {
            part = Next(out var hasContent);
            if (hasContent)
            {
                return true;
            }
        }

        part = default;
        return false;
    }

    private DocumentPart Next(out bool hasContent)
    {
        var (start, line) = (_at, _line);
        hasContent = false;
        while (_at < source.Length)
        {
            var isStart = IsMarker('-');
            if (isStart && hasContent)
            {
                break;
            }

            var isEnd = IsMarker('.');
            hasContent = hasContent || isStart || (!isEnd && !IsPrologue());
            _at = source.NextLine(_at, ref _line);
            if (isEnd)
            {
                break;
            }
        }

        return new(start, _at, line);
    }

    // Blank lines, comments and directives, which belong to the document below them.
    private bool IsPrologue()
    {
        var at = _at;
        if (source[at] == '%')
        {
            return true;
        }

        while (at < source.Length && source[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at == source.Length || source[at] is '\n' or '#';
    }

    private bool IsMarker(char c) =>
        _at + 2 < source.Length && source[_at] == c && source[_at + 1] == c && source[_at + 2] == c
        && (_at + 3 == source.Length || source[_at + 3] is ' ' or '\t' or '\r' or '\n');
}
