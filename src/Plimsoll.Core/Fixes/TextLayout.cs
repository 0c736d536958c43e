using Plimsoll.Documents;

namespace Plimsoll.Fixes;

/// <summary>Where the nodes of documents stand in the text that they were read from.</summary>
internal sealed class TextLayout(string text)
{
    // Keys beyond this column have no exact place.
    private const int LastColumn = ushort.MaxValue;

    public string Text { get; } = text;

    public LineMap Lines { get; } = new(text);

    public int Start(ConfigNode node) => Lines.Index(node.Origin.Line, node.Origin.Column);

    public int End(ConfigNode node) => Lines.Index(node.Origin.EndLine, node.Origin.EndColumn);

    /// <summary>Whether a list or a mapping stands in brackets, or inside of some.</summary>
    public bool IsFlow(ConfigNode collection)
    {
        for (var node = collection; node is not null; node = node.Parent)
        {
            if (HasBracket(node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a list or a mapping has brackets of its own; the pair in <c>[a: b]</c> has none.</summary>
    public bool HasBracket(ConfigNode collection) => Start(collection) is var start && start < Text.Length
        && (collection is MappingNode ? Text[start] == '{' : collection is SequenceNode && Text[start] == '[');

    /// <summary>The key of a value in a mapping, with where it stands; null if it is merged from elsewhere.</summary>
    public (string Key, int Start, int End)? Key(ConfigNode value)
    {
        if (value.Parent is not MappingNode mapping)
        {
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (ReferenceEquals(entry.Value, value))
            {
                var range = entry.KeyRange;
                var start = range.EndColumn >= LastColumn ? -1 : Lines.Index(range.Line, range.Column);
                return start < Start(mapping) || start > End(mapping) ? null : (entry.Key, start, Lines.Index(range.Line, range.EndColumn));
            }
        }

        return null;
    }

    /// <summary>The index behind the colon or the dash that a value in a block belongs to; null if it cannot be told.</summary>
    public int? Slot(ConfigNode value)
    {
        if (value.Parent is SequenceNode sequence)
        {
            return Dashes(sequence) is { } dashes ? dashes[IndexOf(sequence, value)] + 1 : null;
        }

        if (Key(value) is not var (_, _, end))
        {
            return null;
        }

        while (end < Text.Length && Text[end] is ' ' or '\t')
        {
            end++;
        }

        return end < Text.Length && Text[end] == ':' ? end + 1 : null;
    }

    /// <summary>Where a value in a block is written: the alias, if it is one.</summary>
    public (int Start, int End) Span(ConfigNode value, int slot) => Start(value) >= slot ? (Start(value), End(value)) : Alias(slot);

    /// <summary>The dashes of a list in a block, one for each item; null if they cannot be told.</summary>
    public IReadOnlyList<int>? Dashes(SequenceNode sequence)
    {
        var first = Start(sequence);
        var (column, end) = (Lines.Column(first), End(sequence));
        var dashes = new List<int> { first };
        for (var line = Lines.Next(first); line <= end && line < Text.Length; line = Lines.Next(line))
        {
            var at = line + column;
            if (at < Text.Length && Text[at] == '-' && (at + 1 == Text.Length || char.IsWhiteSpace(Text[at + 1])) && Lines.IsFirst(at))
            {
                dashes.Add(at);
            }
        }

        return dashes.Count == sequence.Count ? dashes : null;
    }

    public static int IndexOf(SequenceNode sequence, ConfigNode item)
    {
        for (var i = 0; i < sequence.Count; i++)
        {
            if (ReferenceEquals(sequence[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    // An alias has the place of what it stands for, so it is looked for behind its key or its dash.
    private (int Start, int End) Alias(int slot)
    {
        var start = slot;
        while (start < Text.Length && Text[start] is ' ' or '\t')
        {
            start++;
        }

        var end = start;
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]) && Text[end] is not (',' or ']' or '}'))
        {
            end++;
        }

        return start < Text.Length && Text[start] == '*' ? (start, end) : (slot, slot);
    }
}
