using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Reads JSON into trees; several values in a row are several documents.</summary>
internal sealed class JsonDocumentReader
{
    private readonly ReadContext _context;
    private readonly JsonScanner _scanner;
    private readonly TreeBuilder _tree;

    private JsonDocumentReader(JsonScanner scanner, ReadContext context)
    {
        _scanner = scanner;
        _context = context;
        _tree = new(context);
    }

    /// <summary>Reads all values of a text into a list; those before a mistake stay in it.</summary>
    /// <exception cref="UnreadableDocumentException">The text is not JSON from some place on.</exception>
    public static void Read(JsonScanner scanner, ReadContext context, List<ConfigNode> roots)
    {
        scanner.SkipSpace();
        while (!scanner.IsAtEnd)
        {
            var reader = new JsonDocumentReader(scanner, context);
            reader.ReadValue();
            roots.Add(reader._tree.Root!);
            scanner.SkipSpace();
        }
    }

    // Recursion is bounded by the depth that the tree allows.
    private void ReadValue()
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        switch (_scanner.Current)
        {
            case '{':
                ReadMapping();
                break;
            case '[':
                ReadSequence();
                break;
            default:
                ReadScalar();
                break;
        }
    }

    private void ReadMapping()
    {
        var start = Begin(new MappingNode());
        _scanner.Expect('{');
        _scanner.SkipSpace();
        if (!_scanner.TryTake('}'))
        {
            do
            {
                _scanner.SkipSpace();
                ReadKey();
                _scanner.SkipSpace();
                _scanner.Expect(':');
                _scanner.SkipSpace();
                ReadValue();
                _scanner.SkipSpace();
            }
            while (_scanner.TryTake(','));
            Close('}');
        }

        End(start);
    }

    private void ReadSequence()
    {
        var start = Begin(new SequenceNode());
        _scanner.Expect('[');
        _scanner.SkipSpace();
        if (!_scanner.TryTake(']'))
        {
            do
            {
                _scanner.SkipSpace();
                ReadValue();
                _scanner.SkipSpace();
            }
            while (_scanner.TryTake(','));
            Close(']');
        }

        End(start);
    }

    private void ReadKey()
    {
        if (_scanner.Current != '"')
        {
            throw _scanner.Unexpected("a key in double quotes");
        }

        var start = _scanner.Point;
        var key = ReadString(start);
        _tree.Key(key, new(start.Line, start.Column, _scanner.Point.Column));
    }

    private void ReadScalar()
    {
        var start = _scanner.Point;
        var (type, text) = Scalar(start);
        _tree.Add(new ScalarNode(type, text, _scanner.Point.OriginFrom(start, _context.File)));
    }

    private ResolvedScalar Scalar(TextPoint start) => _scanner.Current switch
    {
        '"' => new ResolvedScalar(ScalarType.String, _context.Strings.Share(ReadString(start))),
        '-' or (>= '0' and <= '9') => Number(start),
        _ when _scanner.TryTakeWord("true") => new ResolvedScalar(ScalarType.Boolean, "true"),
        _ when _scanner.TryTakeWord("false") => new ResolvedScalar(ScalarType.Boolean, "false"),
        _ when _scanner.TryTakeWord("null") => new ResolvedScalar(ScalarType.Null, "null"),
        _ => throw _scanner.Unexpected("a value"),
    };

    private ResolvedScalar Number(TextPoint start)
    {
        var text = _context.Strings.Share(_scanner.Number());
        if (text.IndexOfAny(['.', 'e', 'E']) < 0)
        {
            return new(ScalarType.Integer, text == "-0" ? "0" : text);
        }

        if (FloatText.Parse(text) is { } value)
        {
            return FloatText.Scalar(value);
        }

        _context.Report(TextProblemKind.Limit, $"number {text} is beyond the range of 64-bit floating point", Since(start));
        return new(ScalarType.String, text);
    }

    private string ReadString(TextPoint start)
    {
        var text = _scanner.String();
        if (Characters.HasLoneSurrogate(text))
        {
            _context.Report(TextProblemKind.Encoding, "the string holds half of a surrogate pair, which is no character", Since(start));
        }

        return text;
    }

    private TextRange Since(TextPoint start) => new(start.Line, start.Column, _scanner.Point.Column);

    private TextPoint Begin(ConfigNode collection)
    {
        var start = _scanner.Point;
        _tree.Begin(collection, new(start.Line, start.Column, start.Column + 1));
        return start;
    }

    private void Close(char closing)
    {
        if (!_scanner.TryTake(closing))
        {
            throw _scanner.Unexpected($"',' or '{closing}'");
        }
    }

    private void End(TextPoint start) => _tree.End(_scanner.Point.OriginFrom(start, _context.File));
}
