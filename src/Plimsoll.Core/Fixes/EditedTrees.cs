using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Fixes;

/// <summary>Copies of documents with edits made: what a text must read as after they were printed.</summary>
internal sealed class EditedTrees
{
    private readonly Dictionary<ConfigNode, ConfigNode> _copies = [];
    private readonly List<ConfigNode> _roots = [];

    public EditedTrees(IReadOnlyList<ConfigDocument> documents)
    {
        foreach (var document in documents)
        {
            _roots.Add(document.Root.Clone());
            Pair(document.Root, _roots[_roots.Count - 1]);
        }
    }

    /// <summary>The documents as they are now.</summary>
    public IReadOnlyList<ConfigNode> Roots => _roots;

    /// <summary>Makes an edit of the documents' nodes; false if it makes no sense here.</summary>
    public bool Make(Edit edit) => edit switch
    {
        Edit.Insert insert => Copy(insert.Target) is MappingNode mapping && !mapping.ContainsKey(insert.Key)
            && mapping.Set(insert.Key, insert.Value.Clone()) is not null,
        Edit.Append append => Copy(append.Target) is SequenceNode list && list.Add(append.Value.Clone()) is not null,
        Edit.Replace replace => Copy(replace.Target) is { } node && Replace(node, replace.Value.Clone()),
        Edit.Remove remove => Copy(remove.Target) is { } node && Remove(node),
        _ => false,
    };

    /// <summary>The same edit for other trees that hold what these hold now; null if its target is gone.</summary>
    public Edit? For(Edit edit, IReadOnlyList<ConfigDocument> documents) => edit switch
    {
        Edit.Insert insert => Twin(insert.Target, documents) is MappingNode target ? insert with { Target = target } : null,
        Edit.Append append => Twin(append.Target, documents) is SequenceNode target ? append with { Target = target } : null,
        Edit.Replace replace => Twin(replace.Target, documents) is { } target ? replace with { Target = target } : null,
        Edit.Remove remove => Twin(remove.Target, documents) is { } target ? remove with { Target = target } : null,
        _ => null,
    };

    /// <summary>Whether documents hold the data of these.</summary>
    public bool Are(IReadOnlyList<ConfigDocument> documents)
    {
        if (documents.Count != _roots.Count)
        {
            return false;
        }

        for (var i = 0; i < _roots.Count; i++)
        {
            if (!NodeEquality.SameData(_roots[i], documents[i].Root))
            {
                return false;
            }
        }

        return true;
    }

    private ConfigNode? Copy(ConfigNode node) => _copies.TryGetValue(node, out var copy) && _roots.Contains(copy.Root) ? copy : null;

    private bool Replace(ConfigNode node, ConfigNode value)
    {
        switch (node.Parent)
        {
            case MappingNode mapping:
                mapping.Set(KeyOf(mapping, node), value);
                return true;
            case SequenceNode sequence:
                sequence[TextLayout.IndexOf(sequence, node)] = value;
                return true;
            default:
                _roots[_roots.IndexOf(node)] = value;
                return true;
        }
    }

    private static bool Remove(ConfigNode node)
    {
        switch (node.Parent)
        {
            case MappingNode mapping:
                return mapping.Remove(KeyOf(mapping, node));
            case SequenceNode sequence:
                sequence.RemoveAt(TextLayout.IndexOf(sequence, node));
                return true;
            default:
                return false;
        }
    }

    private ConfigNode? Twin(ConfigNode node, IReadOnlyList<ConfigDocument> documents)
    {
        if (Copy(node) is not { } copy)
        {
            return null;
        }

        var steps = new Stack<ConfigNode>();
        for (var at = copy; at.Parent is not null; at = at.Parent)
        {
            steps.Push(at);
        }

        var twin = documents[_roots.IndexOf(copy.Root)].Root;
        foreach (var step in steps)
        {
            twin = step.Parent is MappingNode mapping ? ((MappingNode)twin)[KeyOf(mapping, step)]! : ((SequenceNode)twin)[TextLayout.IndexOf((SequenceNode)step.Parent!, step)];
        }

        return twin;
    }

    private void Pair(ConfigNode node, ConfigNode copy)
    {
        _copies.Add(node, copy);
        if (node is MappingNode mapping)
        {
            for (var i = 0; i < mapping.Count; i++)
            {
                Pair(mapping.Entries[i].Value, ((MappingNode)copy).Entries[i].Value);
            }
        }
        else if (node is SequenceNode sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                Pair(sequence[i], ((SequenceNode)copy)[i]);
            }
        }
    }

    private static string KeyOf(MappingNode mapping, ConfigNode value)
    {
        foreach (var entry in mapping.Entries)
        {
            if (ReferenceEquals(entry.Value, value))
            {
                return entry.Key;
            }
        }

        throw new InvalidOperationException("A node names a parent that does not hold it.");
    }
}
