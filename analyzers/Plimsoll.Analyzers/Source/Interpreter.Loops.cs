using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // After this many trial runs that still change something, the member is given up.
    private const int MaxTrials = 4;

    public override Value VisitForEachLoop(IForEachLoopOperation operation, object? argument)
    {
        var collection = Eval(operation.Collection);
        if (IsOutputOf(operation))
        {
            collection = Items(collection);
        }

        var (source, steps) = StepsOf(collection);
        var sources = Sources(source);
        if (source is SequenceValue { Body: null } whole && IsWhole(whole) && !IsView(whole))
        {
            // It is made before the first round, and only once.
            source = Items(whole);
        }

        if (TryUnroll(operation, source, steps, sources))
        {
            return Value.Unknown;
        }

        if (TryYield(operation, source, steps))
        {
            return Value.Unknown;
        }

        // The elements have a second name from now on.
        Forget(source);
        var runsCode = steps.Count > 0 ? source is not NodeValue : RunsEnumerator(operation.Collection, source);
        var hasItems = steps.TrueForAll(static step => step.Query.Method.Name == "Select") && source is NodeValue list && _state.Find(list.Id) is { Entries: { Count: > 0 } items } seen
            && (seen.IsList ? items[0].Value is not ChoiceValue : items[0].Value is ConstantValue or DataValue or NodeValue);
        Loop(operation, hasItems, () =>
        {
            if (runsCode)
            {
                RunUnseen();
            }

            Flow(steps, 0, Value.Unknown, item => Round(operation, item));
        });
        if (runsCode)
        {
            RunUnseen();
        }

        return Value.Unknown;
    }

    private void Round(IForEachLoopOperation loop, Value item)
    {
        var isTaken = TakesItemsAsTheyAre(loop);
        if (isTaken || !TakeApart(loop.LoopControlVariable, item))
        {
            foreach (var local in loop.Locals)
            {
                SetVariable(local, isTaken ? item : Lose(item));
            }
        }

        Eval(loop.Body);
        Resume(loop);
    }

    // An object that is no collection is gone through by code of the program.
    private bool RunsEnumerator(IOperation operation, Value collection)
    {
        if (collection is NodeValue node && _state.Find(node.Id) is { IsList: false, IsPlain: false })
        {
            Havoc(collection);
            return true;
        }

        return MayHoldCode(operation, collection);
    }

    public override Value VisitForLoop(IForLoopOperation operation, object? argument)
    {
        foreach (var before in operation.Before)
        {
            Eval(before);
        }

        if (TryCount(operation, operation.Condition, operation.Body, operation.AtLoopBottom))
        {
            return Value.Unknown;
        }

        Loop(operation, runsOnce: false, () =>
        {
            Forget(Eval(operation.Condition));
            Eval(operation.Body);
            Resume(operation);
            foreach (var step in operation.AtLoopBottom)
            {
                Eval(step);
            }
        });
        return Value.Unknown;
    }

    public override Value VisitWhileLoop(IWhileLoopOperation operation, object? argument)
    {
        if (operation.ConditionIsTop && TryCount(operation, operation.Condition, operation.Body, []))
        {
            return Value.Unknown;
        }

        Loop(operation, runsOnce: !operation.ConditionIsTop || operation.Condition?.ConstantValue is { HasValue: true, Value: true }, () =>
        {
            if (operation.ConditionIsTop)
            {
                Forget(Eval(operation.Condition));
            }

            Eval(operation.Body);
            if (!operation.ConditionIsTop)
            {
                Resume(operation);
                Forget(Eval(operation.Condition));
            }
        });
        return Value.Unknown;
    }

    // Trial runs find what earlier rounds may have changed and make it unknown; then one round stands for all of them.
    private void Loop(ILoopOperation? loop, bool runsOnce, Action round)
    {
        if (_state.IsDead)
        {
            return;
        }

        var skipped = _state.Fork(_nextOwner);
        var entry = _state;
        var returns = Top.Returns.Count;
        var jumps = Top.Jumps.Count;
        _branches++;
        for (var trial = 0; ; trial++)
        {
            if (trial == MaxTrials)
            {
                throw new AnalysisBoundException("loops");
            }

            _state = entry.Fork(_nextOwner);
            round();
            Resume(loop);
            var end = _state;
            Top.Returns.RemoveRange(returns, Top.Returns.Count - returns);
            Top.Jumps.RemoveRange(jumps, Top.Jumps.Count - jumps);
            if (!Widen(entry, end))
            {
                break;
            }
        }

        _state = entry;
        round();
        _branches--;
        Resume(loop);
        var exits = new List<State>();
        if (!runsOnce)
        {
            exits.Add(skipped);
        }

        if (loop is not IWhileLoopOperation { Condition.ConstantValue: { HasValue: true, Value: true } })
        {
            AddAlive(exits, _state);
        }

        if (loop is not null)
        {
            TakeJumps(loop.ExitLabel, exits);
        }

        _state = exits.Count == 0 ? State.Dead : JoinAll(exits);
    }

    // Where "continue" leads to.
    private void Resume(ILoopOperation? loop)
    {
        if (loop is null)
        {
            return;
        }

        var states = new List<State>();
        AddAlive(states, _state);
        TakeJumps(loop.ContinueLabel, states);
        _state = states.Count == 0 ? State.Dead : JoinAll(states);
    }
}
