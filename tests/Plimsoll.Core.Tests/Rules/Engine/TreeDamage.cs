using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>Makes copies of trees of which parts are missing or cannot be seen.</summary>
internal static class TreeDamage
{
    /// <summary>A copy whose parts are left out, null, hidden or doubtful here and there; what object it is stays known.</summary>
    public static ConfigNode Some(ConfigNode node, Random random)
    {
        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode(mapping.Origin) { IsOpen = random.Next(30) == 0 };
                foreach (var entry in mapping.Entries)
                {
                    if (mapping.Parent is null && entry.Key is "apiVersion" or "kind")
                    {
                        copy.Set(entry.Key, entry.Value.Clone());
                    }
                    else if (Damaged(entry.Value, random) is { } value)
                    {
                        copy.Set(entry.Key, value);
                    }
                }

                return copy;
            case SequenceNode list:
                var items = new SequenceNode(list.Origin) { IsOpen = random.Next(30) == 0 };
                foreach (var item in list)
                {
                    if (Damaged(item, random) is { } value)
                    {
                        items.Add(value);
                    }
                }

                return items;
            default:
                return node.Clone();
        }
    }

    /// <summary>A copy in which every mapping and list may hold more than is seen.</summary>
    public static ConfigNode Open(ConfigNode node)
    {
        var copy = node.Clone();
        OpenBelow(copy);
        return copy;
    }

    private static ConfigNode? Damaged(ConfigNode node, Random random) => random.Next(40) switch
    {
        0 => new UnknownNode(null, node.Origin),
        1 => ScalarNode.Null(node.Origin),
        < 6 => null,
        _ => Some(node, random),
    };

    private static void OpenBelow(ConfigNode node)
    {
        if (node is MappingNode mapping)
        {
            mapping.IsOpen = true;
            foreach (var entry in mapping.Entries)
            {
                OpenBelow(entry.Value);
            }
        }
        else if (node is SequenceNode list)
        {
            list.IsOpen = true;
            foreach (var item in list)
            {
                OpenBelow(item);
            }
        }
    }
}
