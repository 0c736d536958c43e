using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>Keeps the reason of every node that is made on the way from a manifest to a spec.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<ConfigNode, Reason> _reasons = [];
    private readonly List<(string Path, Reason Reason)> _absent = [];

    /// <summary>Why things are not there, by the path where they would be.</summary>
    public IReadOnlyList<(string Path, Reason Reason)> Absent => _absent;

    /// <summary>The reason that was noted for the very node, or null.</summary>
    public Reason? Of(ConfigNode node) => _reasons.TryGetValue(node, out var reason) ? reason : null;

    /// <summary>The reason of a node, or of the nearest one above that has one.</summary>
    public Reason? Nearest(ConfigNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (Of(node) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>The node of the manifest behind a node, if there is one.</summary>
    public ConfigNode? SourceOf(ConfigNode? node) => Nearest(node)?.Source;

    /// <summary>Notes the reason of a node that was just made.</summary>
    public T Note<T>(T node, Reason reason)
        where T : ConfigNode
    {
        _reasons[node] = reason;
        return node;
    }

    /// <summary>Notes why there is nothing at a path.</summary>
    public void NoteAbsent(string path, Reason reason) => _absent.Add((path, reason));

    /// <summary>A copy of a node, with the reasons of all that it holds.</summary>
    public ConfigNode Carry(ConfigNode from, string? note = null)
    {
        var copy = from.Clone();
        CarryReasons(from, copy);
        if (note is not null || Of(copy) is null)
        {
            var reason = Nearest(from) ?? Reason.Default("not known");
            Note(copy, note is null ? reason : reason with { Note = note });
        }

        return copy;
    }

    public ScalarNode Text(string value, Reason reason) => Note(ScalarNode.String(value), reason);

    public ScalarNode Number(long value, Reason reason) => Note(ScalarNode.Integer(value), reason);

    public ScalarNode Flag(bool value, Reason reason) => Note(ScalarNode.Boolean(value), reason);

    /// <summary>A value that cannot be known, and why.</summary>
    public UnknownNode Hole(string note, string? pattern = null, ConfigNode? source = null) =>
        Note(new UnknownNode(pattern), Reason.Unknown(note, source));

    /// <summary>A list of texts that all have one reason.</summary>
    public SequenceNode Texts(IEnumerable<string> values, Reason reason)
    {
        var list = Note(new SequenceNode(), reason);
        foreach (var value in values)
        {
            list.Add(ScalarNode.String(value));
        }

        return list;
    }

    private void CarryReasons(ConfigNode from, ConfigNode to)
    {
        if (Of(from) is { } reason)
        {
            Note(to, reason);
        }

        if (from is SequenceNode list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                CarryReasons(list[i], ((SequenceNode)to)[i]);
            }
        }
        else if (from is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                CarryReasons(entry.Value, ((MappingNode)to)[entry.Key]!);
            }
        }
    }
}
