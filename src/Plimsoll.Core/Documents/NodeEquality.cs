namespace Plimsoll.Documents;

/// <summary>Whether two trees hold the same data, whatever their origins and the order of their keys.</summary>
public static class NodeEquality
{
    /// <summary>Compares the data of two trees. An unknown value equals nothing, not even itself.</summary>
    public static bool SameData(ConfigNode? left, ConfigNode? right) => (left, right) switch
    {
        (null, null) => true,
        (ScalarNode a, ScalarNode b) => a.Type == b.Type && string.Equals(a.Text, b.Text, StringComparison.Ordinal),
        (SequenceNode a, SequenceNode b) => SameItems(a, b),
        (MappingNode a, MappingNode b) => SameEntries(a, b),
        _ => false,
    };

    /// <summary>Whether all of a tree is known, so that what has not the same data differs.</summary>
    public static bool IsKnown(ConfigNode node) => node switch
    {
        ScalarNode => true,
        SequenceNode list => !list.IsOpen && list.All(IsKnown),
        MappingNode mapping => !mapping.IsOpen && mapping.Entries.All(entry => IsKnown(entry.Value)),
        _ => false,
    };

    private static bool SameItems(SequenceNode left, SequenceNode right)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!SameData(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameEntries(MappingNode left, MappingNode right)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
        {
            return false;
        }

        foreach (var entry in left.Entries)
        {
            if (!SameData(entry.Value, right[entry.Key]))
            {
                return false;
            }
        }

        return true;
    }
}
