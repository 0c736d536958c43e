using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// What is left in order: try, using and lock.
internal sealed partial class Interpreter
{
    // What was written while something may be caught: variables, and parts of objects that can be set.
    private List<(ISymbol? Variable, int Identity, string Part, Value Value)>? _written;

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
        var written = _written?.Count ?? 0;
        Eval(operation.Body);
        _tries--;
        var ends = new List<State>();
        AddAlive(ends, _state);
        if (operation.Catches.Length > 0)
        {
            // An exception may come from anywhere within, so all that the body changes is unknown.
            Widen(thrown, _state);
            WidenAll(thrown, returns, jumps, throws);
            LoseWritten(thrown, written);
        }

        if (_tries == 0)
        {
            _written?.Clear();
        }

        thrown = Filter(operation, thrown);
        foreach (var handler in operation.Catches)
        {
            _state = thrown.Fork(_nextOwner);
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

    // A filter runs if its type fits, whether or not its handler does, and before anything that is done finally within: what it changes is not known.
    private State Filter(ITryOperation operation, State thrown)
    {
        foreach (var handler in operation.Catches)
        {
            if (handler.Filter is { } filter)
            {
                _state = thrown.Fork(_nextOwner);
                Forget(Eval(filter));
                Perhaps(thrown);
                thrown = _state;
                if (_tries > 0)
                {
                    // Nobody may catch it here.
                    _throws.Add(thrown.Fork(_nextOwner));
                }
            }
        }

        return thrown;
    }

    // What holds now what it held before may have held something else in between.
    private void LoseWritten(State thrown, int first)
    {
        for (var i = first; i < _written?.Count; i++)
        {
            var (variable, identity, part, value) = _written[i];
            if (variable is not null && thrown.TryGetVariable(variable, out var before))
            {
                MarkIn(thrown, before);
                MarkIn(thrown, value);
                thrown.SetVariable(variable, Value.Unknown);
            }
            else if (variable is null && thrown.Find(identity) is { } node)
            {
                MarkIn(thrown, value);
                if (part == AllItems)
                {
                    LoseItems(thrown, identity);
                    continue;
                }

                MarkIn(thrown, node[part]);
                thrown.Writable(identity).Set(part, Value.Unknown, null);
            }
        }
    }

    private void LoseItems(State thrown, int collection)
    {
        foreach (var item in thrown.Find(collection)!.Entries)
        {
            MarkIn(thrown, item.Value);
        }

        var lost = thrown.Writable(collection);
        lost.Entries.Truncate(0);
        lost.IsOpen = true;
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
