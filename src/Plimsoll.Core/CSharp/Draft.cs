using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>A copy of a document from which everything is taken out that a call says already.</summary>
internal sealed class Draft
{
    private readonly Dictionary<ConfigNode, int> _positions = [];

    public Draft(MappingNode source)
    {
        Root = (MappingNode)source.Clone();
        Number(Root);
    }

    public MappingNode Root { get; }

    /// <summary>Where a node stands in the document, counted from its start.</summary>
    public int Position(ConfigNode node) => _positions.TryGetValue(node, out var position) ? position : 0;

    /// <summary>Where the values stand in the document that were taken out so far.</summary>
    public IReadOnlyCollection<int> Taken()
    {
        var left = new HashSet<ConfigNode>();
        Collect(Root, left);
        return [.. _positions.Where(pair => pair.Key is ScalarNode && !left.Contains(pair.Key)).Select(pair => pair.Value)];
    }

    /// <summary>The node at some steps below another, or null.</summary>
    public static ConfigNode? Find(ConfigNode? node, IReadOnlyList<string> steps)
    {
        foreach (var step in steps)
        {
            node = node is MappingNode mapping ? mapping[Key(step)] : null;
        }

        return node;
    }

    /// <summary>Takes the node at some steps below another out, and the mappings on the way that it leaves empty.</summary>
    public static void Take(MappingNode from, IReadOnlyList<string> steps)
    {
        var way = new List<MappingNode> { from };
        for (var i = 0; i < steps.Count - 1; i++)
        {
            if (way[i][Key(steps[i])] is not MappingNode next)
            {
                return;
            }

            way.Add(next);
        }

        for (var i = steps.Count - 1; i >= 0; i--)
        {
            if (i == steps.Count - 1 || way[i + 1].Count == 0)
            {
                way[i].Remove(Key(steps[i]));
            }
        }
    }

    private static string Key(string step) => step.Length > 1 && step[0] == '[' ? step.Substring(1, step.Length - 2) : step;

    private static void Collect(ConfigNode node, HashSet<ConfigNode> nodes)
    {
        nodes.Add(node);
        foreach (var inner in node is MappingNode mapping ? mapping.Entries.Select(entry => entry.Value) : node as SequenceNode ?? (IEnumerable<ConfigNode>)[])
        {
            Collect(inner, nodes);
        }
    }

    private void Number(ConfigNode node)
    {
        _positions[node] = _positions.Count;
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Number(entry.Value);
            }
        }
        else if (node is SequenceNode list)
        {
            foreach (var item in list)
            {
                Number(item);
            }
        }
    }
}
