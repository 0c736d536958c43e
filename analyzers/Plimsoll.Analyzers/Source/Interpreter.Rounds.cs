using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// A sequence that is gone through item by item: what makes the next item runs between two rounds, as it does in the program.
internal sealed partial class Interpreter
{
    // The queries of a sequence, the first to run first, and what they start from.
    private (Value Source, List<QueryStep> Steps) StepsOf(Value sequence)
    {
        var steps = new List<QueryStep>();
        while (sequence is SequenceValue { Body: null, Method.Name: "Select" or "SelectMany" or "Where" or "OfType" or "Cast" or "DistinctBy" } query)
        {
            steps.Insert(0, new(query, _branches));
            sequence = query.Arguments[0];
        }

        return (sequence, steps);
    }

    // What becomes of one item of the source.
    private void Flow(List<QueryStep> steps, int at, Value item, Action<Value> take)
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

        var query = steps[at].Query;
        if (query.Method.Name == "OfType")
        {
            FlowIf(IsOfType(item, query.Method.TypeArguments[0]) is { } known ? new ConstantValue(known) : Value.Unknown, () => Flow(steps, at + 1, item, take));
            return;
        }

        if (query.Method.Name == "Cast")
        {
            Flow(steps, at + 1, Cast(item, query.Method.TypeArguments[0]), take);
            return;
        }

        var function = (FunctionValue)query.Arguments[1];
        var made = RunFunction(function, function.Method.Parameters.Length == 1 ? [item] : [item, steps[at].Next(_branches)], query.Caller);
        switch (query.Method.Name)
        {
            case "Select":
                Flow(steps, at + 1, made, take);
                break;
            case "SelectMany":
                Each(made, part => Flow(steps, at + 1, Joined(query, item, part), take));
                break;
            case "DistinctBy":
                FlowIf(steps[at].Takes(made, _branches), () => Flow(steps, at + 1, item, take));
                break;
            default:
                FlowIf(made, () => Flow(steps, at + 1, item, take));
                break;
        }
    }

    // An object stays what it is, and what is none of the type is not handed on; a value has to be of the very type.
    private static Value Cast(Value item, ITypeSymbol type) => type.IsReferenceType || (item, type.SpecialType) switch
    {
        (ConstantValue { Constant: bool }, SpecialType.System_Boolean) or (ConstantValue { Constant: int }, SpecialType.System_Int32) or (ConstantValue { Constant: long }, SpecialType.System_Int64) => true,
        _ => false,
    }
        ? item
        : Value.Unknown;

    // A query over another: the code of both runs for one item, and then for the next.
    private Value InTurn(SequenceValue query)
    {
        var (list, site, sources) = ((NodeValue)NewNode(null, Site(query.Caller, WriteKind.Creation), isList: true, isPlain: true), Site(query.Caller, WriteKind.Expression), Sources(query));
        Each(query, item =>
        {
            Made(list.Id, item, site);
            CheckSources(sources);
        });
        return _state.IsDead ? Value.Unknown : list;
    }

    // Each item of a sequence, which is made when it is taken.
    private void Each(Value sequence, Action<Value> take)
    {
        var (source, steps) = StepsOf(sequence);
        Action<Value> flow = item => Flow(steps, 0, item, take);
        if (source is SequenceValue { Body: null, Method.Name: "Append" or "Concat" } both)
        {
            Each(both.Arguments[0], flow);
            if (both.Method.Name == "Append")
            {
                flow(both.Arguments[1]);
            }
            else
            {
                Each(both.Arguments[1], flow);
            }
        }
        else if (source is not SequenceValue { Body: { } body } iterator)
        {
            FlowAll(source is SequenceValue query && !IsWhole(query) ? source : Items(source), flow);
        }
        else if (Cleans(body) || !TryYield(iterator, body, flow))
        {
            FlowAll(source, flow);
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

        if (list is NodeValue { Id: var id } && _state.Find(id) is { IsPlain: true, IsList: true, IsOpen: false, Entries.Count: <= MaxItems } seen && !HasChoice(seen.Entries))
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
