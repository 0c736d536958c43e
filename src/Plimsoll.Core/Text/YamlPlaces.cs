using Plimsoll.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plimsoll.Text;

/// <summary>Exact places in the text of a YAML document, where the parser's marks are wider than what was written.</summary>
internal sealed class YamlPlaces(string text, int firstLine, string? file, QuotedLines quoted)
{
    private readonly bool _hasTabs = text.IndexOf('\t') >= 0;

    // The parser takes for line breaks what no place counts as such; then its own lines and columns do not hold.
    private readonly LineStarts? _lines = text.IndexOfAny(['\x85', '\u2028', '\u2029']) >= 0 ? new(text) : null;

    /// <summary>The range of a key, or of the first line of something longer.</summary>
    public TextRange Range(Mark start, Mark end)
    {
        var (line, column) = Point(start);
        return new(line, column, column + (start.Line == end.Line ? (int)(end.Column - start.Column) : LineRest(start)));
    }

    /// <summary>The range of a scalar, without its tag, its anchor and the empty lines after a block.</summary>
    public Origin Of(Scalar scalar)
    {
        var start = Start(scalar);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return Block(start, (int)scalar.End.Index);
        }

        var (first, last) = (Point(start), Point(scalar.End));
        return new(file, first.Line, first.Column, last.Line, Math.Max(last.Column, first.Line == last.Line ? first.Column : 1));
    }

    /// <summary>The place of a problem. At the end of a text the parser's marks lie below its last line, so they are not relied on.</summary>
    public TextRange Problem(Mark mark)
    {
        var index = (int)Math.Min(mark.Index, text.Length);
        var point = quoted.Written(Characters.PointAt(text, index, firstLine), firstLine);
        return new(point.Line, point.Column, point.Column + (index < text.Length && !IsBreak(text[index]) ? 1 : 0));
    }

    /// <summary>The line and column of a mark.</summary>
    public TextPoint Point(Mark mark) => quoted.Written(
        _lines?.PointAt((int)Math.Min(mark.Index, text.Length), firstLine) ?? new((int)mark.Line + firstLine - 1, (int)mark.Column), firstLine);

    /// <summary>Whether a bracket opens here; a block has none, and neither has the pair in <c>[a: b]</c>.</summary>
    public bool HasBracket(Mark start) => start.Index < text.Length && text[(int)start.Index] is '[' or '{';

    /// <summary>The place after the closing bracket at a mark.</summary>
    public TextPoint AfterBracket(Mark mark)
    {
        var (line, column) = Point(mark);
        return new(line, column + 1);
    }

    /// <summary>Where a node starts, after its tag and its anchor.</summary>
    public Mark Start(NodeEvent node)
    {
        if (node.Tag.IsEmpty && node.Anchor.IsEmpty)
        {
            return node.Start;
        }

        var (index, line, column) = (node.Start.Index, node.Start.Line, node.Start.Column);
        while (index < text.Length && (text[(int)index] is '&' or '!' or '#' || char.IsWhiteSpace(text[(int)index])))
        {
            Skip(ref index, ref line, ref column);
        }

        return index > node.End.Index && node is Scalar ? node.End : new(index, line, column);
    }

    /// <summary>The place of a tab that indents the line on which a node of a block starts, or null.</summary>
    public TextRange? TabBefore(Mark start)
    {
        if (!_hasTabs)
        {
            return null;
        }

        var index = (int)Math.Min(start.Index, text.Length);
        var lineStart = index - ((int)start.Column - 1);
        for (var i = lineStart; i < index && text[i] is ' ' or '\t'; i++)
        {
            if (text[i] == '\t')
            {
                var (line, column) = Point(start);
                return new(line, column - (index - i), column - (index - i) + 1);
            }
        }

        return null;
    }

    /// <summary>Whether a tab stands at a mark.</summary>
    public bool IsTab(Mark mark) => mark.Index < text.Length && text[(int)mark.Index] == '\t';

    private int LineRest(Mark start)
    {
        var end = (int)start.Index;
        while (end < text.Length && !IsBreak(text[end]))
        {
            end++;
        }

        return end - (int)start.Index;
    }

    private Origin Block(Mark start, int end)
    {
        end = Math.Min(end, text.Length);
        while (end > start.Index + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var (index, line, column) = (start.Index, start.Line, start.Column);
        while (index < end)
        {
            Step(ref index, ref line, ref column);
        }

        return Point(new(index, line, column)).OriginFrom(Point(start), file);
    }

    // Over a tag, an anchor, a comment, or one character of white space.
    private void Skip(ref long index, ref long line, ref long column)
    {
        var isComment = text[(int)index] == '#';
        if (char.IsWhiteSpace(text[(int)index]))
        {
            Step(ref index, ref line, ref column);
            return;
        }

        while (index < text.Length && (isComment ? !IsBreak(text[(int)index]) : !char.IsWhiteSpace(text[(int)index])))
        {
            index++;
            column++;
        }
    }

    private void Step(ref long index, ref long line, ref long column)
    {
        var c = text[(int)index++];
        if (!IsBreak(c) || c == '\r' && index < text.Length && text[(int)index] == '\n')
        {
            column++;
            return;
        }

        line++;
        column = 1;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\x85' or '\u2028' or '\u2029';
}
