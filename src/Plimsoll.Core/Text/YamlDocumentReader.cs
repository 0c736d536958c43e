using Plimsoll.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plimsoll.Text;

/// <summary>Turns the events of YamlDotNet into trees.</summary>
internal sealed class YamlDocumentReader
{
    private readonly ReadContext _context;
    private readonly YamlPlaces _places;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly YamlScalars _scalars;
    private readonly OpenCollections _open = new();
    private TreeBuilder _tree;
    private Anchors _anchors;
    private TextPoint _contentEnd;
    private Mark? _refused;
    private Mark? _outdented;
    private bool _isOver;

    private YamlDocumentReader(QuotedLines lines, int firstLine, ReadContext context)
    {
        _context = context;
        _places = new(lines.Text, firstLine, context.File, lines);
        _scanner = new(new StringReader(lines.Text), skipComments: true);
        _parser = new(_scanner);
        _tree = new(context);
        _anchors = new(context);
        _scalars = new(context, _places);
    }

    /// <summary>Reads the documents of a text, as a rule one; what comes after a syntax error is not read.</summary>
    public static IReadOnlyList<ConfigNode> Read(string text, int firstLine, ReadContext context)
    {
        var lines = new QuotedLines(LeadingBlanks.Removed(text));
        var problems = context.Problems.Count;
        while (true)
        {
            var reader = new YamlDocumentReader(lines, firstLine, context);
            var roots = new List<ConfigNode>();
            while (reader.Next() is { } root)
            {
                roots.Add(root);
            }

            if (!(reader._refused is { } mark && lines.Indent(mark)) && !(reader._outdented is { } line && lines.IndentLine(line)))
            {
                return roots;
            }

            // The text is read anew, and says again what is wrong with it.
            context.Problems.RemoveRange(problems, context.Problems.Count - problems);
        }
    }

    private ConfigNode? Next()
    {
        try
        {
            while (!_isOver && _parser.MoveNext())
            {
                _context.Cancellation.ThrowIfCancellationRequested();
                if (Take(_parser.Current!) is { } root)
                {
                    return root;
                }
            }
        }
        catch (UnreadableDocumentException exception)
        {
            _context.Report(exception);
        }
        catch (YamlException exception)
        {
            _refused = exception.Start;
            Report(YamlMessages.Of(exception), _places.IsTab(exception.End) ? exception.End : exception.Start);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser is not sound: some malformed texts make it fail where it should refuse, and so do texts between brackets that stand too far out.
            _outdented = exception is InvalidOperationException ? _scanner.CurrentPosition : null;
            Report("the text is not YAML from here on", Mark.Empty);
        }

        _isOver = true;
        return null;
    }

    // Some failures have no place; then it is where the scanner stands.
    private void Report(string message, Mark start) =>
        _context.Report(TextProblemKind.Syntax, message, _places.Problem(start.Index > 0 ? start : _scanner.CurrentPosition));

    private ConfigNode? Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                CheckIndentation(scalar.Start);
                TakeScalar(scalar);
                break;
            case MappingStart mapping:
                CheckIndentation(mapping.Start);
                Begin(mapping, new MappingNode(), mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                CheckIndentation(sequence.Start);
                Begin(sequence, new SequenceNode(), sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                End(current);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case DocumentStart start:
                StartDocument(start);
                break;
            case DocumentEnd:
                return _tree.Root;
        }

        return null;
    }

    private void StartDocument(DocumentStart start)
    {
        if (_tree.Root is not null && start.IsImplicit)
        {
            throw Unreadable("the text goes on where the document should end", start.Start, start.End);
        }

        _tree = new(_context);
        _anchors = new(_context);
    }

    private void TakeScalar(Scalar scalar)
    {
        if (_tree.WantsKey)
        {
            TakeKey(scalar);
            return;
        }

        if (_tree.Depth == 0 && scalar is { Style: ScalarStyle.Plain, Value.Length: 0, Tag.IsEmpty: true })
        {
            return;
        }

        var node = _scalars.Value(scalar);
        _contentEnd = TextPoint.EndOf(node.Origin);
        _tree.Add(node);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors.Set(scalar.Anchor.Value, new(node, 1, 0));
        }
    }

    private void TakeKey(Scalar scalar)
    {
        var range = _places.Range(_places.Start(scalar), scalar.End);
        _contentEnd = new(range.Line, range.EndColumn);
        StartPair(scalar.Start);
        if (scalar.Value == "<<" && (scalar.IsPlainImplicit || scalar.Tag == YamlTags.Merge))
        {
            _tree.MergeKey(range);
            return;
        }

        _tree.Key(_scalars.Key(scalar, range), range);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors.Set(scalar.Anchor.Value, new(_scalars.Value(scalar), 1, 0));
        }
    }

    // The parser gives no place to the mapping of one pair in [a: b]; it starts at its key.
    private void StartPair(Mark key)
    {
        if (_open.Count > 1 && _open.Top.Start.Index == 0)
        {
            _open.Top.Start = key;
        }
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var range = _places.Range(alias.Start, alias.End);
        var found = _anchors.Find(alias.Value.Value, range);
        _contentEnd = new(range.Line, range.EndColumn);
        if (_tree.WantsKey)
        {
            _tree.Key(found?.Node is ScalarNode scalar ? scalar.Text : throw KeyIsNotText(range), range);
            return;
        }

        if (found is null)
        {
            _tree.Add(new UnknownNode(origin: _context.OriginOf(range)));
            return;
        }

        _tree.CheckDepth(found.Height, range);
        _tree.Add(found.Node.Clone(), found.Nodes, found.Height);
    }

    private void Begin(NodeEvent start, ConfigNode node, bool isFlow)
    {
        var mark = _places.Start(start);
        var range = _places.Range(mark, mark);
        if (_tree.WantsKey)
        {
            throw KeyIsNotText(range);
        }

        _tree.Begin(node, range);
        _open.Push(mark, isFlow || _open.IsFlow, start.Anchor.IsEmpty ? null : start.Anchor.Value);
        if (!start.Anchor.IsEmpty)
        {
            _anchors.Open(start.Anchor.Value);
        }
    }

    private void End(ParsingEvent end)
    {
        var open = _open.Pop();
        _contentEnd = _places.HasBracket(open.Start) ? _places.AfterBracket(end.Start) : _contentEnd;
        var finished = _tree.End(_contentEnd.OriginFrom(_places.Point(open.Start), _context.File));
        if (open.Anchor is { } anchor)
        {
            _anchors.Set(anchor, finished);
        }
    }

    private void CheckIndentation(Mark start)
    {
        if (!_open.IsFlow && _places.TabBefore(start) is { } tab)
        {
            throw new UnreadableDocumentException(TextProblemKind.Syntax, "a tab indents this line; YAML allows only spaces", tab);
        }
    }

    private UnreadableDocumentException Unreadable(string message, Mark start, Mark end) =>
        new(TextProblemKind.Syntax, message, _places.Range(start, end));

    private static UnreadableDocumentException KeyIsNotText(TextRange range) =>
        new(TextProblemKind.Syntax, "a mapping or a list stands where a key is wanted", range);
}
