using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// Reads the plain form that most manifests have: blocks of keys and items, scalars on one line, lists such as <c>["a", b]</c>, ASCII only.
/// It knows when a text is more than that, and leaves it to the YAML parser, whose start alone takes as long as that of the whole tool.
/// Both give the same trees with the same places.
/// </summary>
internal sealed class PlainYamlReader
{
    private readonly PlainYamlLines _lines;
    private readonly PlainYamlScalars _scalars;
    private readonly ReadContext _context;
    private readonly TreeBuilder _tree;
    private TextPoint _contentEnd;

    private PlainYamlReader(string text, int firstLine, ReadContext context)
    {
        _lines = new(text, firstLine);
        _context = context;
        _tree = new(context);
        _scalars = new(_lines, _tree, context);
    }

    /// <summary>The document of a text, or null, without any problem reported, if the text is not plain.</summary>
    public static ConfigNode? Read(string text, int firstLine, ReadContext context)
    {
        var problems = context.Problems.Count;
        var reader = new PlainYamlReader(text, firstLine, context);
        if (PlainYamlLines.AreAscii(text) && reader.Document())
        {
            return reader._tree.Root;
        }

        context.Problems.RemoveRange(problems, context.Problems.Count - problems);
        return null;
    }

    private bool Document()
    {
        try
        {
            return _lines.Start() && Block() && _lines.IsAtEnd;
        }
        catch (UnreadableDocumentException)
        {
            // Too deep; the parser says so with the right place.
            return false;
        }
    }

    private bool Block() => _lines.IsAtItem ? Sequence() : Mapping();

    private bool Mapping()
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var column = _lines.Column;
        var start = Begin(new MappingNode());
        do
        {
            if (!Key() || !Value(column))
            {
                return false;
            }
        }
        while (_lines.IsAt(column) && !_lines.IsAtItem);

        return End(start, column);
    }

    private bool Sequence()
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var column = _lines.Column;
        var start = Begin(new SequenceNode());
        do
        {
            if (!Item(column))
            {
                return false;
            }
        }
        while (_lines.IsAt(column) && _lines.IsAtItem);

        return End(start, column);
    }

    private TextPoint Begin(ConfigNode collection)
    {
        var point = _lines.Point;
        _tree.Begin(collection, new(point.Line, point.Column, point.Column));
        return point;
    }

    // What follows stands further out, or is a key after the items of a list that is not indented.
    private bool End(TextPoint start, int column)
    {
        _tree.End(_contentEnd.OriginFrom(start, _context.File));
        return !_lines.IsDeeperThan(column);
    }

    private bool Key()
    {
        var length = _lines.KeyLength();
        if (length == 0 || YamlKey.Of(_lines.Cut(length)) is not { } key)
        {
            return false;
        }

        var point = _lines.Point;
        _tree.Key(key, new(point.Line, point.Column, point.Column + length));
        _lines.Skip(length);
        _contentEnd = _lines.Point;
        _lines.Skip(1);
        return true;
    }

    private bool Value(int column)
    {
        var afterColon = _lines.Point;
        if (!_lines.SkipToEnd())
        {
            return Scalar(column);
        }

        _lines.Next();
        if (_lines.IsDeeperThan(column) || (_lines.IsAt(column) && _lines.IsAtItem))
        {
            return Block();
        }

        Add(new(ScalarType.Null, "null", afterColon.OriginFrom(afterColon, _context.File)));
        return true;
    }

    private bool Item(int column)
    {
        _lines.Skip(1);
        if (_lines.SkipToEnd())
        {
            _lines.Next();
            return _lines.IsDeeperThan(column) && Block();
        }

        return _lines.IsAtItem || _lines.KeyLength() > 0 ? Block() : Scalar(column);
    }

    // A scalar or a list in brackets, and nothing behind it that would belong to it.
    private bool Scalar(int column)
    {
        if (_lines.Current is '[' or '{')
        {
            if (!_scalars.Flow())
            {
                return false;
            }

            _contentEnd = _lines.Point;
        }
        else if (_scalars.Read(isFlow: false) is { } scalar)
        {
            Add(scalar);
        }
        else
        {
            return false;
        }

        if (!_lines.SkipToEnd())
        {
            return false;
        }

        _lines.Next();
        return !_lines.IsDeeperThan(column);
    }

    private void Add(ScalarNode scalar)
    {
        _contentEnd = TextPoint.EndOf(scalar.Origin);
        _tree.Add(scalar);
    }
}
