using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Functions that run later than they are written, and what they may have changed by then.
internal sealed partial class Interpreter
{
    private readonly HashSet<IOperation> _lookedThrough = [];
    private HashSet<ISymbol>? _reassigned;
    private bool _isHavoc;
    private HashSet<ISymbol>? _capturing;

    // A lambda that is handed to code that cannot be seen: it may run never, once or often, now or later.
    private void RunLater(FunctionValue function)
    {
        Mark(function.Receiver, Sharing.Aliased | Sharing.Captured);
        if (function.Body is null || IsTooDeep(isCall: false) || IsRunning(function.Body))
        {
            if (function.Method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
            {
                HavocVariables();
            }
            else
            {
                // A method of the program is given what else the code holds.
                HavocShared(Sharing.Aliased);
            }

            return;
        }

        if (!(_capturing ??= new(SymbolEqualityComparer.Default)).Add(function.Method))
        {
            // It holds itself, or another that holds it.
            return;
        }

        Capture(function);
        _capturing.Remove(function.Method);
        var before = _state.Fork(_nextOwner);
        var (outer, first) = (_run, _firstOfLater);
        (_run, _firstOfLater) = (++_runs, _nodes);
        var result = RunNow(function, [], function.Body.Syntax);
        (_run, _firstOfLater) = (outer, first);
        if (!_state.IsDead)
        {
            // What it returns is kept by whoever runs it.
            Mark(result, Sharing.Aliased | Sharing.Stored);
        }

        Perhaps(before);
    }

    // Whether what came after a state happens is not known: what it changes is unknown from now on, what it makes is there to be judged.
    private void Perhaps(State before)
    {
        Widen(before, _state);
        for (var id = 0; id < _state.Count; id++)
        {
            if (_state.Find(id) is { } node && before.Find(id) is null)
            {
                before.Put(id, node);
            }
        }

        _state = before;
    }

    // Variables that are assigned again have no known value in a lambda that runs later, nor after it.
    private void Capture(FunctionValue function)
    {
        LookThrough(function.Body!);
        foreach (var operation in function.Body!.Descendants())
        {
            var symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            };
            if (symbol is null || !_state.TryGetVariable(symbol, out var value))
            {
                continue;
            }

            Mark(value, Sharing.Captured);
            if (Reassigned.Contains(symbol) && (_volatile ??= new(SymbolEqualityComparer.Default)).Add(symbol))
            {
                Forget(value);
            }
        }
    }

    // A local function or lambda that cannot be followed reaches every variable, now and later.
    private void HavocVariables()
    {
        if (_isHavoc)
        {
            // A variable may hold what reaches every variable.
            return;
        }

        _isHavoc = true;
        foreach (var frame in _frames)
        {
            LookThrough(frame.Body);
            ForgetAll(frame.This);
        }

        (_volatile ??= new(SymbolEqualityComparer.Default)).UnionWith(Reassigned);
        foreach (var value in _state.Variables.Values.ToArray())
        {
            if (value is not FunctionValue)
            {
                HandOut(value);
                Mark(value, Sharing.Captured | Sharing.Aliased);
                Havoc(value);
            }
        }

        _isHavoc = false;
    }

    private HashSet<ISymbol> Reassigned
    {
        get
        {
            if (_reassigned is null)
            {
                _reassigned = new(SymbolEqualityComparer.Default);
                foreach (var block in _blocks)
                {
                    LookThrough(block);
                }
            }

            return _reassigned;
        }
    }

    // The whole body around a function, which may be that of a helper.
    private void LookThrough(IOperation? body)
    {
        while (body?.Parent is { } outer)
        {
            body = outer;
        }

        if (body is null || !_lookedThrough.Add(body))
        {
            return;
        }

        var reassigned = Reassigned;
        foreach (var operation in body.Descendants())
        {
            CollectReassigned(operation, reassigned);
        }
    }

    private static void CollectReassigned(IOperation operation, HashSet<ISymbol> result)
    {
        var symbol = operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
            _ => null,
        };
        while (operation.Parent is IFieldReferenceOperation { Instance.Type.IsValueType: true })
        {
            // What writes a field of a structure writes the structure.
            operation = operation.Parent;
        }

        var isWritten = operation.Parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, operation),
            IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
            IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
            _ => false,
        };
        if (symbol is not null && isWritten)
        {
            result.Add(symbol);
        }
    }
}
