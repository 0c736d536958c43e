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

        if (TryUnroll(operation, collection))
        {
            return Value.Unknown;
        }

        // The elements have a second name from now on.
        Forget(collection);
        var runsCode = RunsEnumerator(operation.Collection, collection);
        var hasItems = collection is NodeValue list && _state.Find(list.Id) is { Entries: { Count: > 0 } items } && items[0].Value is not ChoiceValue;
        Loop(operation, hasItems, () =>
        {
            if (runsCode)
            {
                RunUnseen();
            }

            foreach (var local in operation.Locals)
            {
                SetVariable(local, Value.Unknown);
            }

            Eval(operation.Body);
        });
        if (runsCode)
        {
            RunUnseen();
        }

        return Value.Unknown;
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

    public override Value VisitUsing(IUsingOperation operation, object? argument)
    {
        Forget(Eval(operation.Resources));
        var (returns, jumps, throws) = (Top.Returns.Count, Top.Jumps.Count, _throws.Count);
        Eval(operation.Body);
        if (operation.Resources is IVariableDeclarationGroupOperation group ? Disposes(group) : MayHoldCode(Unconverted(operation.Resources).Type))
        {
            RunFinally(RunUnseen, returns, jumps, throws);
            RunUnseen();
        }

        return Value.Unknown;
    }

    // Whether code of the program runs when the variables go out of scope.
    private bool Disposes(IVariableDeclarationGroupOperation group)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                if (MayHoldCode(declarator.Symbol.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public override Value VisitUsingDeclaration(IUsingDeclarationOperation operation, object? argument) => Eval(operation.DeclarationGroup);

    public override Value VisitLock(ILockOperation operation, object? argument)
    {
        Forget(Eval(operation.LockedValue));
        Eval(operation.Body);
        return Value.Unknown;
    }

    public override Value VisitTry(ITryOperation operation, object? argument)
    {
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        var returns = Top.Returns.Count;
        var jumps = Top.Jumps.Count;
        var throws = _throws.Count;
        _tries++;
        var thrown = _state.Fork(_nextOwner);
        Eval(operation.Body);
        _tries--;
        var ends = new List<State>();
        AddAlive(ends, _state);
        if (operation.Catches.Length > 0)
        {
            // An exception may come from anywhere within, so all that the body changes is unknown.
            Widen(thrown, _state);
            WidenAll(thrown, returns, jumps, throws);
        }

        foreach (var handler in operation.Catches)
        {
            _state = thrown.Fork(_nextOwner);
            Forget(Eval(handler.Filter));
            Eval(handler.Handler);
            AddAlive(ends, _state);
        }

        _state = ends.Count == 0 ? State.Dead : JoinAll(ends);
        if (operation.Finally is { } last)
        {
            if (Top.Returns.Count > returns || Top.Jumps.Count > jumps || _throws.Count > throws || _state.IsDead)
            {
                RunFinally(() => Eval(last), returns, jumps, throws);
            }

            Eval(last);
        }

        return Value.Unknown;
    }

    private void WidenAll(State thrown, int returns, int jumps, int throws)
    {
        for (var i = returns; i < Top.Returns.Count; i++)
        {
            Widen(thrown, Top.Returns[i].State);
        }

        for (var i = jumps; i < Top.Jumps.Count; i++)
        {
            Widen(thrown, Top.Jumps[i].State);
        }

        for (var i = throws; i < _throws.Count; i++)
        {
            Widen(thrown, _throws[i]);
        }
    }

    // The ways out of a "try" lead through "finally".
    private void RunFinally(Action last, int returns, int jumps, int throws)
    {
        var current = _state;
        for (var i = returns; i < Top.Returns.Count; i++)
        {
            _state = Top.Returns[i].State;
            last();
            Top.Returns[i] = (_state, Top.Returns[i].Value);
        }

        for (var i = jumps; i < Top.Jumps.Count; i++)
        {
            _state = Top.Jumps[i].State;
            last();
            Top.Jumps[i] = (Top.Jumps[i].Label, _state);
        }

        // What is thrown on is looked at by whoever catches it.
        for (var i = throws; i < _throws.Count; i++)
        {
            _state = _throws[i];
            last();
            _throws[i] = _state;
        }

        _state = current;
    }
}
