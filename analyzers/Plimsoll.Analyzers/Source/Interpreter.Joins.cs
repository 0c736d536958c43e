namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // The state after two branches meet. Everything that differs depends on the same join.
    private State Join(int join, State left, State right)
    {
        if (left.IsDead)
        {
            return right;
        }

        if (right.IsDead)
        {
            return left;
        }

        var result = left.Fork(_nextOwner);
        ForgetEmissions(result, right);
        PutMissing(result, right);
        foreach (var pair in right.Variables)
        {
            if (!left.TryGetVariable(pair.Key, out var value))
            {
                result.SetVariable(pair.Key, pair.Value);
            }
            else if (!Value.Same(value, pair.Value))
            {
                var choice = new ChoiceValue(join, value, pair.Value);
                result.SetVariable(pair.Key, choice.Alternatives > ChoiceValue.MaxAlternatives ? Value.Unknown : choice);
                if (choice.Alternatives > ChoiceValue.MaxAlternatives)
                {
                    MarkIn(result, choice);
                }
            }
        }

        for (var id = 0; id < right.Count; id++)
        {
            if (right.Find(id) is { } theirs)
            {
                JoinNode(join, result, id, theirs);
            }
        }

        MarkJoined(result, left, right);
        return result;
    }

    // Who got hold of an object on one side holds what the other side put into it, as far as anybody can tell from here on.
    private void MarkJoined(State result, State left, State right)
    {
        for (var id = 0; id < right.Count; id++)
        {
            if (left.Find(id) is { } ours && right.Find(id) is { } theirs && ours.Sharing != theirs.Sharing)
            {
                foreach (var entry in result.Find(id)!.Entries.ToArray())
                {
                    MarkIn(result, entry.Value, ours.Sharing | theirs.Sharing);
                }
            }
        }
    }

    // All nodes first: what is lost sight of while they are joined is marked down to its last part.
    private static void PutMissing(State result, State other)
    {
        for (var id = 0; id < other.Count; id++)
        {
            if (result.Find(id) is null && other.Find(id) is { } theirs)
            {
                result.Put(id, theirs);
                if (theirs.Emission != 0)
                {
                    result.Writable(id).Emission = 0;
                }
            }
        }
    }

    // What only one side makes is not there on the other.
    private static void ForgetEmissions(State result, State other)
    {
        for (var id = 0; id < result.Count; id++)
        {
            if (result.Find(id) is { Emission: not 0 } && other.Find(id) is null)
            {
                result.Writable(id).Emission = 0;
            }
        }
    }

    private void JoinNode(int join, State result, int id, HeapNode theirs)
    {
        if (result.Find(id) is not { } ours || ReferenceEquals(ours, theirs))
        {
            return;
        }

        var node = result.Writable(id);
        node.Type ??= theirs.Type;
        node.Sharing |= theirs.Sharing;
        node.IsCopied |= theirs.IsCopied;
        node.HasGap |= theirs.HasGap;
        node.Emission = ours.Emission == theirs.Emission ? ours.Emission : 0;

        // Kept on one side only: whether it is there if it stays empty is not known.
        node.IsOpen |= ours.IsKept != theirs.IsKept;
        node.IsKept |= theirs.IsKept;
        node.Doubt = Math.Max(node.Doubt, theirs.Doubt);
        node.Parent = ours.Parent == theirs.Parent ? ours.Parent : HeapNode.UncertainParent;
        if (node.IsList)
        {
            JoinItems(join, node, theirs);
        }
        else
        {
            JoinFields(join, result, id, ours.IsOpen, theirs);
        }

        result.Writable(id).IsOpen |= theirs.IsOpen;
    }

    private void JoinFields(int join, State result, int id, bool isOpen, HeapNode theirs)
    {
        var node = result.Writable(id);
        for (var i = 0; i < node.Entries.Count; i++)
        {
            var entry = node.Entries[i];
            var other = theirs.IndexOf(entry.Key!);
            var value = other >= 0 ? theirs.Entries[other].Value : theirs.IsOpen ? Value.Unknown : Value.Unset;
            if (!Value.Same(entry.Value, value))
            {
                var site = other >= 0 ? theirs.Entries[other].Site : null;
                node.Entries[i] = new(entry.Key, Choice(join, result, entry.Value, entry.Site, value, site), entry.Site ?? site);
            }
        }

        foreach (var entry in theirs.Entries)
        {
            if (node.IndexOf(entry.Key!) < 0)
            {
                var ours = isOpen ? Value.Unknown : Value.Unset;
                node.Set(entry.Key!, Choice(join, result, ours, null, entry.Value, entry.Site), entry.Site);
            }
        }
    }

    // What both lists begin with is in both; the rest of each is there on its own side.
    private void JoinItems(int join, HeapNode node, HeapNode theirs)
    {
        var common = 0;
        while (common < node.Entries.Count && common < theirs.Entries.Count
            && Value.Same(node.Entries[common].Value, theirs.Entries[common].Value))
        {
            common++;
        }

        for (var i = common; i < node.Entries.Count; i++)
        {
            var entry = node.Entries[i];
            node.Entries[i] = new(null, new ChoiceValue(join, entry.Value, Value.Unset, entry.Site), entry.Site);
        }

        for (var i = common; i < theirs.Entries.Count; i++)
        {
            var entry = theirs.Entries[i];
            node.Entries.Add(new(null, new ChoiceValue(join, Value.Unset, entry.Value, null, entry.Site), entry.Site));
        }
    }

    private Value Choice(int join, State state, Value left, WriteSite? leftSite, Value right, WriteSite? rightSite)
    {
        var choice = new ChoiceValue(join, left, right, leftSite, rightSite);
        if (choice.Alternatives <= ChoiceValue.MaxAlternatives)
        {
            return choice;
        }

        _bounds.Hit("alternatives");
        MarkIn(state, choice);
        return Value.Unknown;
    }

    private void MarkIn(State state, Value value) => MarkIn(state, value, Sharing.Aliased | Sharing.Lost);

    private void MarkIn(State state, Value value, Sharing sharing)
    {
        if (HoldsFunction(value))
        {
            throw new AnalysisBoundException("delegates");
        }

        var current = _state;
        _state = state;
        Mark(value, sharing);
        _state = current;
    }

    private static bool HoldsFunction(Value value) => value is FunctionValue or SequenceValue
        || value is ChoiceValue choice && (HoldsFunction(choice.Left) || HoldsFunction(choice.Right));

    // All states in which a point can be reached, made one.
    private State JoinAll(List<State> states)
    {
        var result = states[0];
        for (var i = 1; i < states.Count; i++)
        {
            result = Join(_joins++, result, states[i]);
        }

        return result;
    }
}
