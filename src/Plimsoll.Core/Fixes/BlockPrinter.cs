using Plimsoll.Documents;

namespace Plimsoll.Fixes;

/// <summary>Changes in the block style of YAML, line by line. Null if there is no telling how.</summary>
internal sealed class BlockPrinter(TextLayout layout)
{
    private readonly string _text = layout.Text;
    private readonly LineMap _lines = layout.Lines;

    public IReadOnlyList<TextChange>? Insert(MappingNode target, string key, ConfigNode value)
    {
        var indent = _lines.Column(layout.Start(target));
        return [new(EndOf(target), 0, _lines.Break + BlockText.Spaces(indent) + StyleOf(target).Entry(key, value, indent))];
    }

    public IReadOnlyList<TextChange>? Append(SequenceNode target, ConfigNode value)
    {
        var start = layout.Start(target);
        if (start >= _text.Length || _text[start] != '-')
        {
            return null;
        }

        var indent = _lines.Column(start);
        var gap = 1;
        while (start + gap < _text.Length && _text[start + gap] == ' ')
        {
            gap++;
        }

        gap = start + gap < _text.Length && _text[start + gap] is '\r' or '\n' or '#' ? 2 : gap;
        var dash = "-" + BlockText.Spaces(gap - 1);
        return [new(EndOf(target), 0, _lines.Break + BlockText.Spaces(indent) + dash + StyleOf(target).Value(value, indent + gap))];
    }

    public IReadOnlyList<TextChange>? Replace(ConfigNode target, ConfigNode value)
    {
        if (target.Parent is null)
        {
            return layout.Start(target) is var at && _lines.IsFirst(at)
                ? [new(at, layout.End(target) - at, StyleOf(target).Value(value, _lines.Column(at)))]
                : null;
        }

        if (layout.Slot(target) is not { } slot)
        {
            return null;
        }

        var (start, end) = layout.Span(target, slot);
        return BlockText.IsBlock(value) ? WithBlock(target, value, slot, start, end)
            : WithText(Inline(value, start, end), slot, start, end);
    }

    public IReadOnlyList<TextChange>? Remove(ConfigNode target)
    {
        if (target.Parent is SequenceNode { Count: 1 } or MappingNode { Count: 1 })
        {
            ConfigNode empty = target.Parent is SequenceNode ? new SequenceNode() : new MappingNode();
            return Replace(target.Parent, empty);
        }

        if (layout.Slot(target) is not { } slot)
        {
            return null;
        }

        var start = target.Parent is SequenceNode ? slot - 1 : layout.Key(target)!.Value.Start;
        var end = layout.Span(target, slot).End;
        return _lines.IsFirst(start) ? [_lines.Remove(start, end)] : RemoveFirst(start, end);
    }

    // The first entry behind a dash: the next one moves up to it, unless comments stand between.
    private IReadOnlyList<TextChange>? RemoveFirst(int start, int end)
    {
        var next = _lines.Next(end);
        next += _lines.Indentation(next).Length;
        if (next < _text.Length && _lines.Column(next) == _lines.Column(start) && _text[next] is not ('#' or '\r' or '\n'))
        {
            return [new(start, next - start, "")];
        }

        while (start > 0 && _text[start - 1] == ' ')
        {
            start--;
        }

        return [new(start, _lines.End(end) - start, "")];
    }

    private IReadOnlyList<TextChange>? WithText(string text, int slot, int start, int end)
    {
        if (_lines.Start(slot) == _lines.Start(start))
        {
            return [new(start, end - start, start == slot ? " " + text : text)];
        }

        // The value stands on lines below; a comment behind the key stays.
        return _lines.IsLast(slot) ? [new(slot, 0, " " + text), _lines.Remove(start, end)] : null;
    }

    private IReadOnlyList<TextChange>? WithBlock(ConfigNode target, ConfigNode value, int slot, int start, int end)
    {
        var style = StyleOf(target);
        if (target.Parent is SequenceNode)
        {
            var blank = start == slot ? " " : "";
            return _lines.Start(slot) == _lines.Start(start)
                ? [new(start, end - start, blank + style.Value(value, _lines.Column(start) + blank.Length))]
                : [new(_lines.Start(start), end - _lines.Start(start), BlockText.Spaces(_lines.Column(start)) + style.Value(value, _lines.Column(start)))];
        }

        var indent = _lines.Column(layout.Start(target.Parent!));
        var lines = style.Below(value, indent);
        if (_lines.Start(slot) != _lines.Start(start))
        {
            return _lines.IsLast(slot) ? [new(_lines.End(_lines.Start(start) - 1), end - _lines.End(_lines.Start(start) - 1), lines)] : null;
        }

        return _text.Substring(slot, start - slot).Trim().Length > 0 ? null
            : _lines.End(end) == end ? [new(slot, end - slot, lines)]
            : [new(slot, end - slot, ""), new(_lines.End(end), 0, lines)];
    }

    private string Inline(ConfigNode value, int start, int end) => value is ScalarNode scalar
        ? ScalarText.Of(scalar, start < end ? _text[start] : ' ')
        : new FlowText(IsJson: false, IsCompact: false, IsPadded: true).Value(value);

    /// <summary>The end of the last line of a collection. Blank lines behind a block that keeps them belong to it.</summary>
    private int EndOf(ConfigNode collection)
    {
        var leaf = collection;
        while (Last(leaf) is { } last)
        {
            leaf = last;
        }

        var end = _lines.End(layout.End(collection));
        var header = layout.Start(leaf);
        var keeps = header < _text.Length && _text[header] is '|' or '>' && _text.Substring(header, _lines.End(header) - header).IndexOf('+') >= 0;
        while (keeps && _lines.Next(end) is var next && next < _text.Length && next > end && _lines.Indentation(next).Length == _lines.End(next) - next)
        {
            end = _lines.End(next);
        }

        return end;
    }

    private static ConfigNode? Last(ConfigNode node) => node switch
    {
        MappingNode { Count: > 0 } mapping => mapping.Entries[mapping.Count - 1].Value,
        SequenceNode { Count: > 0 } sequence => sequence[sequence.Count - 1],
        _ => null,
    };

    private BlockText StyleOf(ConfigNode near)
    {
        int? step = null;
        int? listStep = null;
        Measure(near.Root, ref step, ref listStep);
        return new(_lines.Break, step ?? 2, listStep ?? 0);
    }

    // How the document indents where it first does.
    private void Measure(ConfigNode node, ref int? step, ref int? listStep)
    {
        for (var i = 0; i < Count(node) && (step is null || listStep is null); i++)
        {
            var child = Child(node, i);
            if (node is MappingNode && child is MappingNode or SequenceNode && !layout.HasBracket(child))
            {
                var columns = child.Origin.Column - node.Origin.Column;
                step = child is MappingNode && columns > 0 ? step ?? columns : step;
                listStep = child is SequenceNode && columns >= 0 ? listStep ?? columns : listStep;
            }

            Measure(child, ref step, ref listStep);
        }
    }

    private static int Count(ConfigNode node) => (node as MappingNode)?.Count ?? (node as SequenceNode)?.Count ?? 0;

    private static ConfigNode Child(ConfigNode node, int index) => node is MappingNode mapping ? mapping.Entries[index].Value : ((SequenceNode)node)[index];
}
