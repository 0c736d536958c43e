namespace Plimsoll.Analyzers.Source;

// What may or may not have happened meanwhile.
internal sealed partial class Interpreter
{
    // Makes unknown in a state what differs in another: what may have changed meanwhile. True if anything did.
    private bool Widen(State state, State other)
    {
        if (other.IsDead)
        {
            return false;
        }

        var changed = false;
        foreach (var pair in other.Variables)
        {
            if (state.TryGetVariable(pair.Key, out var value) && !ReferenceEquals(value, pair.Value) && value is not UnknownValue)
            {
                changed = true;
                MarkIn(state, value);
                MarkIn(state, pair.Value);
                state.SetVariable(pair.Key, Value.Unknown);
            }
        }

        for (var id = 0; id < state.Count; id++)
        {
            if (state.Find(id) is { } before && other.Find(id) is { } after && !ReferenceEquals(before, after))
            {
                changed |= WidenNode(state, id, before, after);
            }
        }

        return changed;
    }

    private bool WidenNode(State state, int id, HeapNode before, HeapNode after)
    {
        var node = state.Writable(id);
        var changed = (after.Sharing | before.Sharing) != before.Sharing || (after.IsOpen && !before.IsOpen) || (after.HasGap && !before.HasGap) || after.Parent != before.Parent;
        node.Sharing |= after.Sharing;
        node.IsCopied |= after.IsCopied;
        node.HasGap |= after.HasGap;
        node.Emission = before.Emission == after.Emission ? before.Emission : 0;
        node.IsOpen |= after.IsOpen;
        node.Parent = after.Parent == before.Parent ? before.Parent : HeapNode.UncertainParent;
        if (node.IsList)
        {
            return WidenItems(state, node, after) || changed;
        }

        foreach (var entry in after.Entries)
        {
            var index = node.IndexOf(entry.Key!);
            if (index < 0 ? !node.IsOpen || entry.Value is not UnknownValue : !ReferenceEquals(node.Entries[index].Site, entry.Site) && node.Entries[index].Value is not UnknownValue)
            {
                changed = true;
                MarkIn(state, entry.Value);
                state.Writable(id).Set(entry.Key!, Value.Unknown, entry.Site);
                LoseKey(state, id, index);
            }
        }

        for (var i = 0; i < node.Entries.Count; i++)
        {
            var entry = node.Entries[i];
            if (entry.Value is not UnknownValue && (after.IndexOf(entry.Key!) is var at && (at < 0 || !ReferenceEquals(after.Entries[at].Value, entry.Value))))
            {
                changed = true;
                MarkIn(state, entry.Value);
                node = state.Writable(id);
                node.Entries[i] = new(entry.Key, Value.Unknown, entry.Site);
                LoseKey(state, id, at);
            }
        }

        return changed;
    }

    // A dictionary of C# may or may not have what only one side has.
    private static void LoseKey(State state, int id, int index) => state.Writable(id).IsOpen |= index < 0 && state.Find(id)!.IsPlain;

    private bool WidenItems(State state, HeapNode node, HeapNode after)
    {
        var common = 0;
        while (common < node.Entries.Count && common < after.Entries.Count
            && ReferenceEquals(node.Entries[common].Value, after.Entries[common].Value))
        {
            common++;
        }

        var changed = common < node.Entries.Count || (common < after.Entries.Count && !node.IsOpen);
        for (var i = common; i < node.Entries.Count; i++)
        {
            MarkIn(state, node.Entries[i].Value);
        }

        if (common < node.Entries.Count)
        {
            node.Entries.Truncate(common);
        }

        node.IsOpen |= changed || common < after.Entries.Count;
        return changed;
    }
}
