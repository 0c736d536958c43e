using Plimsoll.Documents;

namespace Plimsoll.Fixes;

/// <summary>Changes inside of brackets: JSON, and the flow style of YAML. Null if there is no telling how.</summary>
internal sealed class FlowPrinter(TextLayout layout, bool isJson)
{
    private readonly string _text = layout.Text;
    private readonly LineMap _lines = layout.Lines;

    public IReadOnlyList<TextChange>? Insert(MappingNode target, string key, ConfigNode value)
    {
        var style = StyleOf(target);
        return Add(target, value, () => style.Entry(key, value), (indentation, step) => style.TallEntry(key, value, indentation, step, _lines.Break));
    }

    public IReadOnlyList<TextChange>? Append(SequenceNode target, ConfigNode value)
    {
        var style = StyleOf(target);
        return Add(target, value, () => style.Value(value), (indentation, step) => style.Tall(value, indentation, step, _lines.Break));
    }

    public IReadOnlyList<TextChange>? Replace(ConfigNode target, ConfigNode value)
    {
        if (SpanOf(target) is not var (start, end))
        {
            return null;
        }

        var style = StyleOf(target.Parent ?? target);
        var isTall = BlockText.IsBlock(value) && BlockText.IsBlock(target) && _lines.Start(start) != _lines.Start(end);
        var text = value is ScalarNode scalar && !style.IsJson ? ScalarText.Of(scalar, start < _text.Length ? _text[start] : ' ')
            : isTall ? style.Tall(value, _lines.Indentation(start), StepBetween(_lines.Indentation(start), start), _lines.Break)
            : style.Value(value);
        return [new(start, end - start, start == end ? " " + text : text)];
    }

    public IReadOnlyList<TextChange>? Remove(ConfigNode target)
    {
        if (Items(target.Parent!) is not { } items || IndexIn(items, target) is not { } index)
        {
            return null;
        }

        var (start, end) = items.All[index];
        if (items.All.Count == 1)
        {
            var isBare = !items.HasComment(items.Open + 1, start) && !items.HasComment(end, items.Close);
            return isBare ? [new(items.Open + 1, items.Close - items.Open - 1, "")] : [new(start, end - start, "")];
        }

        var comma = items.CommaAfter(index);
        if (_lines.IsFirst(start) && _lines.IsLast(Math.Max(end, comma + 1)))
        {
            var lines = _lines.Remove(start, Math.Max(end, comma));
            return comma >= 0 ? [lines] : [new(items.CommaAfter(index - 1), 1, ""), lines];
        }

        return index + 1 < items.All.Count ? Unless(items, start, items.All[index + 1].Start)
            : Unless(items, comma < 0 ? items.All[index - 1].End : start, comma < 0 ? end : comma + 1);
    }

    private static IReadOnlyList<TextChange>? Unless(FlowItems items, int start, int end) =>
        items.HasComment(start, end) && items.HasBreak(start, end) ? null : [new(start, end - start, "")];

    private IReadOnlyList<TextChange>? Add(ConfigNode target, ConfigNode value, Func<string> inline, Func<string, string, string> tall)
    {
        if (Items(target) is not { } items)
        {
            return null;
        }

        if (items.All.Count == 0)
        {
            return AddFirst(items, inline, tall);
        }

        var style = StyleOf(target);
        var last = items.All[items.All.Count - 1];
        var at = items.EndsWithComma ? items.CommaAfter(items.All.Count - 1) + 1 : last.End;

        // After a key without a value a comma has to stand apart: some readers take "a:" for the key.
        var comma = items.EndsWithComma ? "" : _text[at - 1] == ':' ? " ," : ",";
        if (!items.IsTall)
        {
            return [new(at, 0, comma + (style.IsCompact && comma.Length > 0 ? "" : " ") + inline())];
        }

        var indentation = _lines.Indentation(last.Start);
        var item = IsWide(target, value) ? inline() : tall(indentation, StepBetween(_lines.Indentation(items.Open), last.Start));
        var text = _lines.Break + indentation + item + (items.EndsWithComma ? "," : "");
        if (!_lines.IsLast(at))
        {
            return [new(at, 0, comma + text)];
        }

        // A comment behind the last item stays with it.
        return items.EndsWithComma || _lines.End(at) == at
            ? [new(_lines.End(at), 0, comma + text)]
            : [new(at, 0, comma), new(_lines.End(at), 0, text)];
    }

    private IReadOnlyList<TextChange>? AddFirst(FlowItems items, Func<string> inline, Func<string, string, string> tall)
    {
        if (items.HasComment(items.Open, items.Close))
        {
            return null;
        }

        var (start, length) = (items.Open + 1, items.Close - items.Open - 1);
        var indentation = _lines.Indentation(items.Open);
        if (isJson && _lines.Start(items.Open) > 0)
        {
            // Tall JSON stays tall.
            var step = StepBetween("", items.Open);
            return [new(start, length, _lines.Break + indentation + step + tall(indentation + step, step) + _lines.Break + indentation)];
        }

        var pad = !isJson && _text[items.Open] == '{' ? " " : "";
        return [new(start, length, pad + inline() + pad)];
    }

    // Whether the last item stands on one line although it has parts: then so does a new one.
    private bool IsWide(ConfigNode target, ConfigNode value)
    {
        var last = target is SequenceNode list ? list[list.Count - 1] : ((MappingNode)target).Entries[((MappingNode)target).Count - 1].Value;
        return !BlockText.IsBlock(value) || BlockText.IsBlock(last) && last.Origin.Line == last.Origin.EndLine;
    }

    private FlowItems? Items(ConfigNode collection) => layout.HasBracket(collection) ? FlowItems.Read(_text, layout.Start(collection)) : null;

    private int? IndexIn(FlowItems items, ConfigNode node)
    {
        if (node.Parent is SequenceNode sequence)
        {
            return sequence.Count == items.All.Count ? TextLayout.IndexOf(sequence, node) : null;
        }

        // JSON has neither merged keys nor aliases, so positions count; a key that stands twice is left alone.
        var mapping = (MappingNode)node.Parent!;
        if (mapping.Count != items.All.Count)
        {
            return null;
        }

        for (var i = 0; i < mapping.Count; i++)
        {
            if (ReferenceEquals(mapping.Entries[i].Value, node))
            {
                return i;
            }
        }

        return null;
    }

    private (int Start, int End)? SpanOf(ConfigNode target)
    {
        if (isJson || target.Parent is null)
        {
            return (layout.Start(target), layout.End(target));
        }

        if (target.Parent is SequenceNode sequence)
        {
            return Items(sequence) is { } items && IndexIn(items, target) is { } index && _text[items.All[index].Start] == '*'
                ? items.All[index]
                : (layout.Start(target), layout.End(target));
        }

        return layout.Slot(target) is { } slot ? layout.Span(target, slot) : null;
    }

    private string StepBetween(string outer, int inner)
    {
        var indentation = _lines.Indentation(inner);
        return indentation.Length > outer.Length && indentation.StartsWith(outer, StringComparison.Ordinal) && outer.Length > 0
            ? indentation.Substring(outer.Length)
            : Step();
    }

    // The first line that is indented says how far.
    private string Step()
    {
        for (var line = 0; line < _text.Length; line = _lines.Next(line))
        {
            if (_lines.Indentation(line) is { Length: > 0 } step && !string.IsNullOrWhiteSpace(_text.Substring(line, _lines.End(line) - line)))
            {
                return step;
            }
        }

        return "  ";
    }

    private FlowText StyleOf(ConfigNode near)
    {
        var root = layout.Start(near.Root);
        var colon = _text.IndexOf("\":", root, StringComparison.Ordinal);
        var isCompact = isJson && colon >= 0 && colon + 2 < _text.Length && !char.IsWhiteSpace(_text[colon + 2]);
        var open = layout.Start(near);
        return new(isJson, isCompact, !isJson && (_text[open] != '{' || open + 1 < _text.Length && _text[open + 1] is ' ' or '}'));
    }
}
