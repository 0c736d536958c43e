namespace Plimsoll.Analyzers.Source;

// A sequence that is gone through item by item: what makes the next item runs between two rounds, as it does in the program.
internal sealed partial class Interpreter
{
    // The queries of a sequence, the first to run first, and what they start from.
    private static (Value Source, List<SequenceValue> Steps) StepsOf(Value sequence)
    {
        var steps = new List<SequenceValue>();
        while (sequence is SequenceValue { Body: null, Method.Name: "Select" or "SelectMany" or "Where" } query)
        {
            steps.Insert(0, query);
            sequence = query.Arguments[0];
        }

        return (sequence, steps);
    }

    // What becomes of one item of the source.
    private void Flow(List<SequenceValue> steps, int at, Value item, Action<Value> take)
    {
        if (_state.IsDead)
        {
            return;
        }

        if (at == steps.Count)
        {
            take(item);
            return;
        }

        var made = RunFunction((FunctionValue)steps[at].Arguments[1], [item], steps[at].Caller);
        switch (steps[at].Method.Name)
        {
            case "Select":
                Flow(steps, at + 1, made, take);
                break;
            case "SelectMany":
                FlowAll(Items(made), part => Flow(steps, at + 1, Joined(steps[at], item, part), take));
                break;
            default:
                FlowIf(made, () => Flow(steps, at + 1, item, take));
                break;
        }
    }

    private void FlowIf(Value condition, Action round)
    {
        if (condition is ConstantValue { Constant: bool known })
        {
            if (known)
            {
                round();
            }

            return;
        }

        if (_state.IsDead)
        {
            return;
        }

        var ends = new List<State> { _state.Fork(_nextOwner) };
        _branches++;
        round();
        _branches--;
        AddAlive(ends, _state);
        _state = JoinAll(ends);
    }

    // Each item of a list that is wholly seen, or one that stands for all.
    private void FlowAll(Value list, Action<Value> round)
    {
        if (_state.IsDead)
        {
            return;
        }

        if (list is NodeValue { Id: var id } && _state.Find(id) is { IsPlain: true, IsList: true, IsOpen: false, Entries.Count: <= MaxUnrolled } seen && !HasChoice(seen.Entries))
        {
            foreach (var item in seen.Entries.ToArray())
            {
                round(item.Value);
            }

            return;
        }

        Forget(list);
        Loop(null, runsOnce: false, () =>
        {
            RunUnseen();
            round(Value.Unknown);
        });
    }
}
