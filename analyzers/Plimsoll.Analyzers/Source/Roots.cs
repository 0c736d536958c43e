namespace Plimsoll.Analyzers.Source;

/// <summary>
/// The objects that are judged by themselves: those that nothing holds, and of an object that the schema does not know,
/// such as a request that carries a Pod, the nearest below it that the schema does know.
/// </summary>
internal sealed class Roots(State state, WireNames names)
{
    private readonly HashSet<int> _seen = [];

    /// <summary>Their numbers on the heap, in order.</summary>
    public IReadOnlyList<int> All()
    {
        var found = new List<int>();
        for (var id = 0; id < state.Count; id++)
        {
            if (state.Find(id) is { Parent: HeapNode.NoParent, IsPlain: false, Type: not null } node
                && (!node.IsCopied || (node.Sharing & (Sharing.Output | Sharing.Returned)) != 0))
            {
                Add(found, id);
            }
        }

        found.Sort();
        return found;
    }

    private void Add(List<int> found, int id)
    {
        if (state.Find(id) is not { } node || node is { IsOpen: true, Entries.Count: 0 } || !_seen.Add(id))
        {
            return;
        }

        if (node.Type is { } type && names.TypeName(type) is not null)
        {
            found.Add(id);
            return;
        }

        if (node.Type is null && !node.IsPlain)
        {
            return;
        }

        foreach (var entry in node.Entries)
        {
            if (entry.Value is NodeValue part)
            {
                Add(found, part.Id);
            }
        }
    }
}
