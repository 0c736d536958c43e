using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    private Value NewNode(INamedTypeSymbol? type, WriteSite site, bool isList = false, bool isPlain = false, bool isOpen = false)
    {
        if (_nodes >= MaxNodes)
        {
            throw new AnalysisBoundException("nodes");
        }

        var id = _nodes++;
        _state.Put(id, new(_state.Owner, type, isList, isPlain, site) { IsOpen = isOpen });
        return NodeValue.Of(id);
    }

    // The node at a key, made if there is none yet; under a guard it is made on that path only.
    private Value Child(int parent, Guard? guard, string key, bool isList, WriteSite site)
    {
        var before = _state.Find(parent)![key];
        var child = Ensure(before, parent, guard is null, isList, site);
        if (!ReferenceEquals(child, before))
        {
            _state.Writable(parent).Set(key, Guard.Apply(guard, child, before), site);
        }

        return child;
    }

    private Value Ensure(Value value, int parent, bool isCertain, bool isList, WriteSite site)
    {
        if (value.NodeId >= 0 && _state.Find(value.NodeId)?.IsList == isList)
        {
            return value;
        }

        switch (value.Kind)
        {
            case ValueKind.Choice:
                var choice = (ChoiceValue)value;
                var left = Ensure(choice.Left, parent, false, isList, site);
                var right = Ensure(choice.Right, parent, false, isList, site);
                return ReferenceEquals(left, choice.Left) && ReferenceEquals(right, choice.Right)
                    ? value
                    : new ChoiceValue(choice.Join, left, right, choice.LeftSite, choice.RightSite);
            default:
                var made = NewNode(null, site, isList, isOpen: value.Kind is ValueKind.Unknown or ValueKind.Node);
                var written = _state.Writable(made.NodeId);
                written.Parent = isCertain ? parent : HeapNode.UncertainParent;
                written.Sharing = _state.Find(parent)!.Sharing & ~Sharing.Output;
                if (value.Kind == ValueKind.Unknown && _state.Find(parent)!.IsGiven)
                {
                    written.Give();
                }

                return made;
        }
    }

    private void SetField(int id, Guard? guard, string key, Value value, WriteSite site, bool nullRemoves)
    {
        var before = _state.Find(id)![key];
        var attached = Place(value, id, guard is null);
        attached = WithoutNull(attached, nullRemoves ? Value.Unset : before);
        var after = Limit(Guard.Apply(guard, attached, before));
        if (ReferenceEquals(after, before))
        {
            if (after.Kind == ValueKind.Unknown && _state.Find(id)!.IsGiven)
            {
                // Something unknown was written over something unknown.
                _state.Writable(id).IsOpen = true;
            }

            return;
        }

        Detach(before, id);
        var node = _state.Writable(id);
        if ((node.Sharing & Sharing.Captured) != 0)
        {
            Forget(after);
            after = Value.Unknown;
            node = _state.Writable(id);
        }

        node.Set(key, after, site);
    }

    private void AppendItem(int id, Guard? guard, Value value, WriteSite? site)
    {
        if (_state.Find(id) is { IsSet: true } set && Holds(set.Entries, value))
        {
            // A set is open besides, because values that are not known may be equal; what is known to be equal would be called repeated.
            return;
        }

        var attached = Place(value, id, guard is null);
        var node = _state.Writable(id);
        if ((node.Sharing & Sharing.Captured) != 0)
        {
            node.IsOpen = true;
            Forget(attached);
            return;
        }

        var item = Limit(Guard.Apply(guard, attached, Value.Unset));
        _state.Writable(id).Entries.Add(new(null, item, site));
        if (_state.Find(id)!.Entries.Count > MaxNodes)
        {
            throw new AnalysisBoundException("items");
        }
    }

    private static bool Holds(HeapEntries items, Value value)
    {
        foreach (var item in items)
        {
            if (value is ConstantValue { Written: { } written } && item.Value is ConstantValue own && written.Equals(own.Written))
            {
                return true;
            }
        }

        return false;
    }

    // A node has one parent: what is attached already, or is a collection of C#, is copied.
    private Value Attach(Value value, int parent, bool isCertain)
    {
        if (value.IsPlain)
        {
            return value.Kind == ValueKind.Scalar ? ((ScalarValue)value).Held : value;
        }

        switch (value)
        {
            case ChoiceValue choice:
                return new ChoiceValue(choice.Join, Attach(choice.Left, parent, false), Attach(choice.Right, parent, false), choice.LeftSite, choice.RightSite);
            case FunctionValue or SequenceValue:
                ForgetAll(value);
                return Value.Unknown;
            case not NodeValue:
                return value;
        }

        var child = _state.Find(((NodeValue)value).Id);
        if (child is null)
        {
            return Value.Unknown;
        }

        var id = ((NodeValue)value).Id;
        var parentId = isCertain ? parent : HeapNode.UncertainParent;
        if (child.IsPlain || child.Parent >= 0 || IsAbove(id, parent))
        {
            return NodeValue.Of(Copy(id, parentId, 0));
        }

        if (child.Parent == HeapNode.UncertainParent && id == _attaching)
        {
            // The same write has attached it to the other side of a choice.
            return value;
        }

        if (child.Parent == HeapNode.UncertainParent)
        {
            // Attached on some paths only: it cannot be said whether this is the node or a copy of it.
            Havoc(value);
            return Value.Unknown;
        }

        _state.Writable(id).Parent = parentId;
        return value;
    }

    // Delegates in collections of C# are taken to run at any time.
    private Value Item(Value value) => HoldsFunction(value) ? Kept(value) : value;

    private void Detach(Value value, int parent)
    {
        if (value.NodeId >= 0 && _state.Find(value.NodeId)?.Parent == parent)
        {
            _state.Writable(value.NodeId).Parent = HeapNode.UncertainParent;
        }
    }

    private bool IsAbove(int id, int below)
    {
        for (var steps = 0; below >= 0 && steps < 64; steps++)
        {
            if (below == id)
            {
                return true;
            }

            below = _state.Find(below)?.Parent ?? HeapNode.NoParent;
        }

        return below >= 0;
    }

    private int Copy(int id, int parent, int depth)
    {
        var source = _state.Find(id)!;
        var copy = (NodeValue)NewNode(source.Type, source.Site, source.IsList, isOpen: source.IsOpen);
        _state.Writable(copy.Id).Parent = parent;

        // A collection that is given is written even if nothing is in it.
        _state.Writable(copy.Id).IsKept = source.IsKept || source.IsPlain;
        foreach (var entry in source.Entries)
        {
            var value = depth > 32 ? Value.Unknown : CopyValue(entry.Value, copy.Id, source.IsPlain, depth + 1);
            _state.Writable(copy.Id).Entries.Add(new(entry.Key, value, entry.Site));
        }

        return copy.Id;
    }

    private Value CopyValue(Value value, int parent, bool fromPlain, int depth) => value switch
    {
        // A collection of C# owns nothing: its items become those of the copy, unless they belong elsewhere.
        _ when fromPlain => Attach(value, parent, true),
        NodeValue node => _state.Find(node.Id) is null ? Value.Unknown : NodeValue.Of(Copy(node.Id, parent, depth)),
        ChoiceValue choice => new ChoiceValue(
            choice.Join,
            CopyValue(choice.Left, HeapNode.UncertainParent, false, depth),
            CopyValue(choice.Right, HeapNode.UncertainParent, false, depth),
            choice.LeftSite,
            choice.RightSite),
        _ => value,
    };

    // A null argument writes nothing: what was there before stays.
    private static Value WithoutNull(Value value, Value before) => value.Kind switch
    {
        ValueKind.Constant when value.IsNull => before,
        ValueKind.Choice when value is ChoiceValue choice => new ChoiceValue(
            choice.Join, WithoutNull(choice.Left, before), WithoutNull(choice.Right, before), choice.LeftSite, choice.RightSite),
        _ => value,
    };

    private Value Limit(Value value)
    {
        if (value.Kind == ValueKind.Choice && value is ChoiceValue { Alternatives: > ChoiceValue.MaxAlternatives })
        {
            _bounds.Hit("alternatives");
            Mark(value, Sharing.Aliased | Sharing.Lost);
            return Value.Unknown;
        }

        return value;
    }
}
