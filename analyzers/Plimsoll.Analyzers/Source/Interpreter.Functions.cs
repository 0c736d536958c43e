using Microsoft.CodeAnalysis;
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

        if (FunctionOf(value) is { } function)
        {
            var result = function.Plan is { } plan ? Run(plan, node) : RunFunction(function, [node], syntax);
            if (function.Plan is { Returns: false } || Value.Same(result, node) || function.Method.ReturnsVoid)
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

    private Value RunFunction(FunctionValue function, Value[] arguments, SyntaxNode caller) =>
        function.Method.IsAsync && !ReferenceEquals(caller, _awaited) ? RunBeside(function, arguments) : RunNow(function, arguments, caller);

    private Value RunNow(FunctionValue function, Value[] arguments, SyntaxNode caller)
    {
        if (function.Body is null)
        {
            var isExact = function.Receiver is DataValue data && data.Runs(function.Method);
            return TryInline(function.Method, function.Receiver, arguments, caller, out var result, isExact) ? result : RunUnknown(function, arguments);
        }

        if (IsTooDeep(isCall: false) || IsRunning(function.Body))
        {
            return RunUnknown(function, arguments);
        }

        var around = function.Seen is { Count: > 0 } seen ? Show(seen) : null;
        var returned = RunBody(function.Method, function.Body, new(function.Method, Top.Caller, isCall: false) { This = function.Receiver }, arguments);
        if (around is not null)
        {
            Restore(around);
        }

        return returned;
    }

    private Value RunUnknown(FunctionValue function, Value[] arguments)
    {
        HandOut(function.Receiver);
        Array.ForEach(arguments, HandOut);
        HavocVariables();
        Havoc(function.Receiver);
        ForgetArguments(arguments);
        HavocShared(Sharing.Aliased);
        return Value.Unknown;
    }

    private Value RunBody(IMethodSymbol method, IOperation body, Frame frame, Value[] arguments)
    {
        var expression = OnlyExpression(body);
        Bind(method, arguments);
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

    // A member of an object whose very type is known runs whatever it is about, and cannot be another.
    private bool TryInline(IMethodSymbol method, Value receiver, Value[] arguments, SyntaxNode caller, out Value result, bool isExact = false)
    {
        result = Value.Unknown;
        var followed = isExact ? Exactly(method, ReferenceEquals(caller, _awaited)) : Followed(method, ReferenceEquals(caller, _awaited));
        if (followed.Body is not { } body || (followed.IsOfData && !IsAboutConfiguration))
        {
            return false;
        }

        var isAgain = IsRunning(followed.Definition);
        if ((isAgain && !IsOnOnlyWay(followed.Definition)) || IsTooDeep(isCall: !isAgain) || (isAgain && !MayRecur(followed.Definition, body)))
        {
            return false;
        }

        if (followed.IsIterator)
        {
            result = new SequenceValue(followed.Target, body, receiver, arguments, caller);
            return true;
        }

        var frame = new Frame(followed.Definition, followed.IsLocal ? Top.Caller : Top.Caller ?? caller, isCall: !isAgain) { This = receiver, Called = method.IsGenericMethod ? method.ReducedFrom is { } whole ? whole.Construct([.. method.TypeArguments]) : method : null };
        result = isAgain ? RunAgain(followed.Target, body, frame, arguments)
            : (followed.Plan ??= PlanOf(followed.Target, body)) is var plan && plan != BodyPlan.None ? Run(followed, plan, frame, arguments)
            : RunBody(followed.Target, body, frame, arguments);
        return true;
    }

    private FollowedMethod Exactly(IMethodSymbol method, bool isAwaited)
    {
        var definition = method.OriginalDefinition;
        var body = definition.DeclaringSyntaxReferences.Length == 0 ? null : _model.Bodies.OfItself(definition, _cancellation, isAwaited);
        return new(definition, body, body is not null && _model.Bodies.IsIterator(definition, body), isOfData: true);
    }

    private FollowedMethod Followed(IMethodSymbol method, bool isAwaited)
    {
        if (_model.Followed.Find(method) is { } recent)
        {
            return recent;
        }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var isOfInterest = IsOfInterest(definition);
        var body = isOfInterest || IsOfData(definition) ? _model.Bodies.Of(definition, _cancellation, isAwaited) : null;
        var followed = new FollowedMethod(definition, body, body is not null && _model.Bodies.IsIterator(definition, body), !isOfInterest);
        if (!definition.IsAsync)
        {
            // Of an asynchronous method it depends on the call.
            _model.Followed.Keep(method, followed);
        }

        return followed;
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
