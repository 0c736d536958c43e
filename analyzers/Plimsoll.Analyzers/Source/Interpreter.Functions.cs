using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    private IReadOnlyList<IOperation> _blocks = [];
    private HashSet<ISymbol>? _reassigned;

    // A lambda that configures the node at a path runs with its parameter bound to that node.
    private void Configure(Value scope, ITypeSymbol? receiverType, WirePath path, Value value, ITypeSymbol delegateType, SyntaxNode syntax, Value[] arguments)
    {
        if (Explain(path, scope, receiverType, arguments) is not { } explained)
        {
            Havoc(scope);
            ForgetAll(value);
            return;
        }

        var steps = explained.Steps;
        var node = NodeAt(scope, null, steps, 0, steps.Length, WireStepKind.Key, arguments, Site(syntax, WriteKind.Creation));
        if (delegateType is INamedTypeSymbol { DelegateInvokeMethod.Parameters: { Length: > 0 } parameters })
        {
            Typed(node, parameters[0].Type);
        }

        if (value is FunctionValue function)
        {
            var result = RunFunction(function, [node], syntax);
            if (function.Method.ReturnsVoid || Value.Same(result, node))
            {
                return;
            }

            // A function that hands back something else: what becomes of that is not said.
            Forget(result);
        }
        else
        {
            ForgetAll(value);
        }

        Havoc(node);
    }

    private Value RunFunction(FunctionValue function, Value[] arguments, SyntaxNode caller)
    {
        if (function.Body is null)
        {
            return TryInline(function.Method, function.Receiver, arguments, caller, out var result) ? result : RunUnknown(function, arguments);
        }

        if (_frames.Count >= MaxFrames || IsRunning(function.Method))
        {
            return RunUnknown(function, arguments);
        }

        return RunBody(function.Method, function.Body, new(function.Method, Top.Caller) { This = function.Receiver }, arguments);
    }

    private Value RunUnknown(FunctionValue function, Value[] arguments)
    {
        HavocVariables();
        Havoc(function.Receiver);
        ForgetArguments(arguments);
        HavocShared(Sharing.Aliased);
        return Value.Unknown;
    }

    private Value RunBody(IMethodSymbol method, IOperation body, Frame frame, Value[] arguments)
    {
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            _state.SetVariable(method.Parameters[i], i < arguments.Length ? arguments[i] : Value.Unknown);
        }

        _frames.Add(frame);
        var value = Eval(body);
        if (!_state.IsDead)
        {
            frame.Returns.Add((_state, value));
            _state = State.Dead;
        }

        var result = Complete(frame);
        _frames.RemoveAt(_frames.Count - 1);
        return Outlives(result, method) ? Lose(result) : result;
    }

    // The point after a body: all ways out of it meet.
    private Value Complete(Frame frame)
    {
        if (!_state.IsDead)
        {
            frame.Returns.Add((_state, Value.Unknown));
        }

        if (frame.Returns.Count == 0)
        {
            return Value.Unknown;
        }

        var (state, value) = frame.Returns[0];
        for (var i = 1; i < frame.Returns.Count; i++)
        {
            var join = _joins++;
            var (nextState, nextValue) = frame.Returns[i];
            state = Join(join, state, nextState);
            value = Value.Same(value, nextValue) ? value : new ChoiceValue(join, value, nextValue);
        }

        _state = state;
        return Limit(value);
    }

    private bool IsRunning(ISymbol member)
    {
        foreach (var frame in _frames)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Member, member))
            {
                return true;
            }
        }

        return false;
    }

    // A lambda that is handed to code that cannot be seen: it may run never, once or often, now or later.
    private void RunLater(FunctionValue function)
    {
        Mark(function.Receiver, Sharing.Aliased | Sharing.Captured);
        if (function.Body is null || _frames.Count >= MaxFrames || IsRunning(function.Method))
        {
            if (function.Method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
            {
                HavocVariables();
            }

            return;
        }

        Capture(function);
        var before = _state.Fork(_nextOwner);
        var result = RunFunction(function, [], function.Body.Syntax);
        if (!_state.IsDead)
        {
            // What it returns is kept by whoever runs it.
            Mark(result, Sharing.Aliased | Sharing.Stored);
        }

        // Whether and when it runs is not known: what it changes is unknown from now on, what it makes is there to be judged.
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
        (_volatile ??= new(SymbolEqualityComparer.Default)).UnionWith(Reassigned);
        foreach (var value in _state.Variables.Values.ToArray())
        {
            if (value is not FunctionValue)
            {
                Mark(value, Sharing.Captured | Sharing.Aliased);
                Havoc(value);
            }
        }
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
                    foreach (var operation in block.Descendants())
                    {
                        CollectReassigned(operation, _reassigned);
                    }
                }
            }

            return _reassigned;
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

    private bool TryInline(IMethodSymbol method, Value receiver, Value[] arguments, SyntaxNode caller, out Value result)
    {
        result = Value.Unknown;
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (_frames.Count >= MaxFrames || CallDepth() >= MaxCallDepth || !IsOfInterest(definition) || IsRunning(definition)
            || _model.Bodies.Of(definition, _cancellation) is not { } body)
        {
            return false;
        }

        var target = definition.PartialImplementationPart ?? definition;
        if (_model.Bodies.IsIterator(definition, body))
        {
            result = new SequenceValue(target, body, definition.MethodKind == MethodKind.LocalFunction ? Top.This : receiver, arguments, caller);
            return true;
        }

        var frame = new Frame(definition, definition.MethodKind == MethodKind.LocalFunction ? Top.Caller : Top.Caller ?? caller)
        {
            This = definition.MethodKind == MethodKind.LocalFunction ? Top.This : receiver,
        };
        result = RunBody(target, body, frame, arguments);
        return true;
    }

    private int CallDepth()
    {
        var depth = 0;
        foreach (var frame in _frames)
        {
            depth += frame.Member is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } ? 1 : 0;
        }

        return depth;
    }
}
