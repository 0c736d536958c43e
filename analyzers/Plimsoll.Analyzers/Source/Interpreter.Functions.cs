using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    private IReadOnlyList<IOperation> _blocks = [];

    // A lambda that configures the node at a path runs with its parameter bound to that node.
    private void Configure(Value scope, ITypeSymbol? receiverType, WirePath path, Value value, ITypeSymbol? configured, SyntaxNode syntax, Value[] arguments)
    {
        if (Explain(path, scope, receiverType, arguments) is not { } explained)
        {
            Havoc(scope);
            ForgetAll(value);
            return;
        }

        var steps = explained.Steps;
        var node = NodeAt(scope, null, steps, 0, steps.Length, WireStepKind.Key, arguments, Site(syntax, WriteKind.Creation));
        if (node.NodeId >= 0 && _state.Find(node.NodeId) is { Type: null })
        {
            Typed(node, configured);
        }

        if (value.Kind == ValueKind.Function && value is FunctionValue function)
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
        return function.Method.IsAsync && !ReferenceEquals(caller, _awaited) ? RunBeside(function, arguments) : RunNow(function, arguments, caller);
    }

    private Value RunNow(FunctionValue function, Value[] arguments, SyntaxNode caller)
    {
        if (function.Body is null)
        {
            return TryInline(function.Method, function.Receiver, arguments, caller, out var result) ? result : RunUnknown(function, arguments);
        }

        if (IsTooDeep(isCall: false) || IsRunning(function.Body))
        {
            return RunUnknown(function, arguments);
        }

        return RunBody(function.Method, function.Body, new(function.Method, Top.Caller, isCall: false) { This = function.Receiver }, arguments);
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
        var expression = OnlyExpression(body);
        if (expression is null || arguments.Length != 1 || !BindStart(expression, body, arguments[0]))
        {
            Bind(method, arguments);
        }

        frame.Body = body;
        Enter(frame);
        if (expression is not null)
        {
            var returned = Limit(Eval(expression));
            Leave();
            return expression.Parent?.Kind != OperationKind.Return ? Value.Unknown : Outlives(returned, method) ? Lose(returned) : returned;
        }

        var value = Eval(body);
        if (!_state.IsDead)
        {
            frame.Returns.Add((_state, value));
            _state = State.Dead;
        }

        var result = Complete(frame);
        Leave();
        return Outlives(result, method) ? Lose(result) : result;
    }

    private void Bind(IMethodSymbol method, Value[] arguments)
    {
        var parameters = method.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            _state.SetVariable(parameters[i], i < arguments.Length ? arguments[i] : Value.Unknown);
        }
    }

    // A lambda asked for its parameters makes them anew. Most have one, and start their only chain of calls with it: there it stands already.
    private bool BindStart(IOperation expression, IOperation body, Value argument)
    {
        IOperation? start = expression;
        while (start?.Kind == OperationKind.Invocation)
        {
            start = ReceiverOf((IInvocationOperation)start);
        }

        if (start?.Kind != OperationKind.ParameterReference || body.Parent is not { Kind: OperationKind.AnonymousFunction, Syntax: SimpleLambdaExpressionSyntax } lambda)
        {
            return false;
        }

        var parameter = ((IParameterReferenceOperation)start).Parameter;
        if (!SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, ((IAnonymousFunctionOperation)lambda).Symbol))
        {
            return false;
        }

        _state.SetVariable(parameter, argument);
        return true;
    }

    // Most lambdas are one expression: there is one way out of them, and nothing to put together.
    private static IOperation? OnlyExpression(IOperation body)
    {
        if (body.Kind != OperationKind.Block || (IBlockOperation)body is not { Operations: { Length: 1 or 2 } statements, Locals.IsEmpty: true })
        {
            return null;
        }

        return statements[0].Kind switch
        {
            OperationKind.Return => ((IReturnOperation)statements[0]).ReturnedValue,
            OperationKind.ExpressionStatement when statements.Length == 1 || statements[1] is { Kind: OperationKind.Return, IsImplicit: true } and IReturnOperation { ReturnedValue: null } =>
                ((IExpressionStatementOperation)statements[0]).Operation,
            _ => null,
        };
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

    // A lambda is told by its body.
    private bool IsRunning(IOperation body)
    {
        foreach (var frame in _frames)
        {
            if (ReferenceEquals(frame.Body, body))
            {
                return true;
            }
        }

        return false;
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

    private bool TryInline(IMethodSymbol method, Value receiver, Value[] arguments, SyntaxNode caller, out Value result)
    {
        result = Value.Unknown;
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!IsOfInterest(definition))
        {
            return false;
        }

        var isAgain = IsRunning(definition);
        if ((isAgain && !IsOnOnlyWay(definition)) || IsTooDeep(isCall: !isAgain)
            || _model.Bodies.Of(definition, _cancellation, ReferenceEquals(caller, _awaited)) is not { } body || (isAgain && !MayRecur(definition, body)))
        {
            return false;
        }

        var target = definition.PartialImplementationPart ?? definition;
        if (_model.Bodies.IsIterator(definition, body))
        {
            result = new SequenceValue(target, body, definition.MethodKind == MethodKind.LocalFunction ? Top.This : receiver, arguments, caller);
            return true;
        }

        var frame = new Frame(definition, definition.MethodKind == MethodKind.LocalFunction ? Top.Caller : Top.Caller ?? caller, isCall: !isAgain)
        {
            This = definition.MethodKind == MethodKind.LocalFunction ? Top.This : receiver,
        };
        result = isAgain ? RunAgain(target, body, frame, arguments) : RunBody(target, body, frame, arguments);
        return true;
    }

    private bool IsTooDeep(bool isCall)
    {
        if (_frames.Count < MaxFrames && (!isCall || _callDepth < MaxCallDepth))
        {
            return false;
        }

        _bounds.Hit("call depth");
        return true;
    }

    private void Enter(Frame frame)
    {
        _frames.Add(frame);
        frame.Branches = _branches;
        _callDepth += frame.IsCall ? 1 : 0;
    }

    private void Leave()
    {
        _callDepth -= Top.IsCall ? 1 : 0;
        _frames.RemoveAt(_frames.Count - 1);
    }

    // Of the usual delegates without a look at their members, which are read from the framework anew for each use.
    internal static ITypeSymbol? FirstParameter(ITypeSymbol type) => type is not INamedTypeSymbol named ? null
        : named is { Name: "Action" or "Func", TypeArguments: { Length: > 0 } arguments } ? arguments[0]
        : named.DelegateInvokeMethod?.Parameters is { Length: > 0 } parameters ? parameters[0].Type
        : null;
}
