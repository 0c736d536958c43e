namespace Plimsoll.Fixes;

/// <summary>The items of a list or a mapping in brackets, as they stand in the text.</summary>
internal sealed class FlowItems
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _items = [];
    private int _at;
    private int _start = -1;
    private int _end;
    private bool _startsToken = true;

    private FlowItems(string text, int open)
    {
        _text = text;
        Open = open;
        _at = open + 1;
    }

    /// <summary>The index of the opening bracket.</summary>
    public int Open { get; }

    /// <summary>The index of the closing bracket.</summary>
    public int Close { get; private set; }

    /// <summary>Whether a comma stands behind the last item.</summary>
    public bool EndsWithComma { get; private set; }

    /// <summary>Where each item starts and ends, without comments and commas.</summary>
    public IReadOnlyList<(int Start, int End)> All => _items;

    /// <summary>Reads up to the closing bracket; null if there is none.</summary>
    public static FlowItems? Read(string text, int open)
    {
        var items = new FlowItems(text, open);
        return items.Read() ? items : null;
    }

    /// <summary>The index of the comma behind an item, or -1.</summary>
    public int CommaAfter(int item)
    {
        for (var at = _items[item].End; at < Close; at++)
        {
            if (_text[at] == ',')
            {
                return at;
            }

            at = _text[at] == '#' ? LineEnd(at) : at;
        }

        return -1;
    }

    /// <summary>Whether each item stands on a line of its own.</summary>
    public bool IsTall => _items.Count > 0 && HasBreak(_items.Count == 1 ? Open : _items[_items.Count - 2].End, _items[_items.Count - 1].Start);

    public bool HasBreak(int start, int end) => _text.IndexOf('\n', start, end - start) >= 0;

    public bool HasComment(int start, int end) => _text.IndexOf('#', start, end - start) >= 0;

    private bool Read()
    {
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (depth == 0 && c is ']' or '}')
            {
                EndsWithComma = _start < 0 && _items.Count > 0;
                Take();
                Close = _at;
                return true;
            }

            if (depth == 0 && c == ',')
            {
                Take();
            }
            else if (c == '#' && char.IsWhiteSpace(_text[_at - 1]))
            {
                _at = LineEnd(_at) - 1;
            }
            else if (!char.IsWhiteSpace(c))
            {
                depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
                Content(c);
            }
        }

        return false;
    }

    private void Content(char c)
    {
        _start = _start < 0 ? _at : _start;
        var isQuoted = c is '"' or '\'' && _startsToken;
        if (isQuoted)
        {
            SkipQuoted(c);
        }
        else if (c is '&' or '!' or '*' && _startsToken)
        {
            while (_at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]) && _text[_at + 1] is not (',' or '[' or ']' or '{' or '}'))
            {
                _at++;
            }

            _end = _at + 1;
            return;
        }

        // A colon ends a key if a blank follows, or if the key is in quotes.
        _startsToken = c is '[' or '{' or ',' || isQuoted && Follows(':') || c == ':' && (_startsToken || _at + 1 < _text.Length && char.IsWhiteSpace(_text[_at + 1]));
        _end = _at + 1;
    }

    private bool Follows(char wanted)
    {
        var at = _at + 1;
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at < _text.Length && _text[at] == wanted;
    }

    private void SkipQuoted(char quote)
    {
        for (_at++; _at < _text.Length && _text[_at] != quote; _at++)
        {
            _at += quote == '"' && _text[_at] == '\\' ? 1 : 0;
        }
    }

    private void Take()
    {
        if (_start >= 0)
        {
            _items.Add((_start, _end));
        }

        _start = -1;
        _startsToken = true;
    }

    private int LineEnd(int at) => _text.IndexOf('\n', at) is >= 0 and var end ? end : _text.Length;
}
