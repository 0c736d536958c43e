using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitInvocation(IInvocationOperation operation, object? argument) => PlanOf((IOperation)operation).Run(this);

    private static IOperation? ReceiverOf(IInvocationOperation operation, IMethodSymbol method)
    {
        var receiver = operation.Instance;
        if (receiver is null && method.IsExtensionMethod)
        {
            foreach (var argument in operation.Arguments)
            {
                if (argument.Parameter?.Ordinal == 0)
                {
                    receiver = argument.Value;
                    break;
                }
            }
        }

        while (receiver is { Kind: OperationKind.Conversion } and IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            receiver = conversion.Operand;
        }

        return receiver;
    }

    // A method with attributes does what they say.
    private Value Invoke(AnnotatedCall call, Value receiver)
    {
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        var member = call.Member;
        var arguments = Arguments(call.Arguments, member, receiver);
        if (HoldsData(arguments))
        {
            HandOut(call.Method, call.Operation.Arguments, receiver, arguments);
        }

        return _state.IsDead ? Value.Unknown
            : member.IsBroken ? Opaque(call.Method, call.Operation.Arguments, receiver, call.Operation.Instance, arguments)
            : member.Result ?? InvokeAnnotated(call, receiver, arguments);
    }

    private static bool HoldsData(Value[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind is ValueKind.Data or ValueKind.Holder)
            {
                return true;
            }
        }

        return false;
    }

    private Value InvokeOther(IInvocationOperation operation, IMethodSymbol method, Value receiver)
    {
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        var arguments = Arguments(operation.Arguments, method, receiver, operation.Instance is null && method.IsExtensionMethod);
        receiver = Extended(operation.Instance, method, receiver);
        if (method.ReturnsByRef)
        {
            LoseSettable();
        }

        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && FunctionOf(receiver) is { } function)
        {
            return RunFunction(function, arguments, operation.Syntax);
        }

        if (method.ContainingType?.SpecialType == SpecialType.System_Object)
        {
            if (CallsBack(operation.Arguments, arguments, operation.Instance, receiver))
            {
                RunUnseen();
                Expose(arguments);
            }

            return Value.Unknown;
        }

        if (method.ContainingType?.SpecialType == SpecialType.System_String)
        {
            arguments = Array.ConvertAll(arguments, argument => Listed(argument, operation.Syntax));
            WithChars(operation.Arguments, arguments);
        }

        if ((TextOf(method, receiver, arguments) ?? ShownBy(operation, method, receiver) ?? Split(operation, method, receiver) ?? NumberOf(method, arguments) ?? HasFlag(operation, method, receiver) ?? Holds(method, receiver, arguments)) is { } text)
        {
            return text;
        }

        if (TryBuildText(operation, method, receiver, arguments, out var built) || TryMakeImmutable(method, receiver, arguments, operation.Syntax, out built))
        {
            return built;
        }

        if (TryQuery(method, operation.Arguments, arguments, operation.Syntax, out var made))
        {
            return made;
        }

        if (TryLookUp(operation, method, receiver, arguments, out var held) || TryGetRange(method, receiver, arguments, operation.Syntax, out held))
        {
            return held;
        }

        if (TryInvokeCollection(operation, receiver, arguments))
        {
            return Value.Unknown;
        }

        var data = receiver is DataValue found && operation.Instance is not null && found.Runs(method) ? found : null;
        var runs = operation.IsVirtual ? data?.Own(method) ?? method : method;
        if (TryInline(runs, Around(method, receiver), arguments, operation.Syntax, out var result, isExact: data is not null))
        {
            return result;
        }

        if (!ReferenceEquals(operation.Syntax, _awaited) && GoesOn(method, arguments))
        {
            KeepRunning(receiver, arguments);
        }

        return Opaque(method, operation.Arguments, receiver, operation.Instance, arguments);
    }

    // A member of an extension block may take a structure by reference, and write to the variable.
    private Value Extended(IOperation? instance, ISymbol member, Value receiver) =>
        instance is { Type.IsValueType: true } && ExtensionBlock.Holds(member) ? Referred(instance, receiver) : receiver;

    private Value InvokeAnnotated(AnnotatedCall call, Value receiver, Value[] arguments)
    {
        var (method, member) = (call.Method, call.Member);
        if (member.IsMaker)
        {
            return New(member, (INamedTypeSymbol)method.ReturnType, call.Syntax, receiver, arguments);
        }

        if (member.IsStatic)
        {
            return InvokeStatic(call, arguments);
        }

        var receiverType = member.ReturnsReceiver is not null && TypeOf(receiver) is not null ? null : ReceiverType(call.Operation, method);
        if (member.ReturnsReceiver ?? (receiverType is not null && IsSameOrBase(method.ReturnType, receiverType)))
        {
            Apply(member, call.Syntax, call.Arguments, receiver, receiverType, arguments, needsScope: false);
            return receiver;
        }

        return ApplyScope(call, method.ReturnType, receiver, receiverType, arguments);
    }

    // A factory: what it says, it says of the object that it returns. One that makes nothing writes to its first argument.
    private Value InvokeStatic(AnnotatedCall call, Value[] arguments)
    {
        var (method, member) = (call.Method, call.Member);
        var returnType = method.ReturnType;
        if (_names.IsConfigType(returnType))
        {
            var made = NewNode((INamedTypeSymbol)returnType, Site(call.Syntax, WriteKind.Creation));
            Apply(member, call.Syntax, call.Arguments, made, returnType, arguments, needsScope: false);
            return made;
        }

        if (member.Computation is not null)
        {
            return Computed(member, arguments, call.Syntax);
        }

        if (member.Holds >= 0)
        {
            return arguments[member.Holds] is { IsPlain: true, IsNull: false } held ? new ScalarValue(held) : Value.Unknown;
        }

        var receiver = arguments.Length > 0 ? arguments[0] : Value.Unknown;
        var receiverType = arguments.Length > 0 ? method.Parameters[0].Type : returnType;
        if (IsSameOrBase(returnType, receiverType))
        {
            Apply(member, call.Syntax, call.Arguments, receiver, receiverType, arguments, needsScope: false);
            return receiver;
        }

        return ApplyScope(call, returnType, receiver, receiverType, arguments);
    }

    // What is returned may be the object that the call wrote to.
    private Value ApplyScope(AnnotatedCall call, ITypeSymbol returnType, Value receiver, ITypeSymbol? receiverType, Value[] arguments)
    {
        var returnsScope = _names.IsConfigType(returnType);
        var scope = Apply(call.Member, call.Syntax, call.Arguments, receiver, receiverType, arguments, returnsScope);
        return returnsScope ? Typed(scope, returnType) : Value.Unknown;
    }

    private INamedTypeSymbol? TypeOf(Value value) => value.NodeId >= 0 ? _state.Find(value.NodeId)?.Type : null;

    // As the program declares it; asked only where the object itself does not say.
    private static ITypeSymbol? ReceiverType(IInvocationOperation operation, IMethodSymbol method) =>
        operation.Instance?.Type ?? (method.IsExtensionMethod && method.Parameters is { Length: > 0 } extended ? extended[0].Type : null);

    // Does what the attributes of a member say, and returns the node on which the call lands.
    private Value Apply(
        WireMember member,
        SyntaxNode syntax,
        GivenArgument[] given,
        Value receiver,
        ITypeSymbol? receiverType,
        Value[] arguments,
        bool needsScope)
    {
        if (Explain(member.Scope, receiver, receiverType, arguments) is not { } path)
        {
            Havoc(receiver);
            ForgetArguments(arguments);
            return Value.Unknown;
        }

        var scope = path.Steps.Length == 0 ? receiver : null;
        if (scope is null && (needsScope || member.Constants.Length > 0 || member.Empties.Length > 0 || path.Appends || HasWrites(member, arguments)))
        {
            scope = NodeAt(receiver, null, path.Steps, 0, path.Steps.Length, WireStepKind.Key, arguments, Site(syntax, WriteKind.Creation));
        }

        if (scope is null)
        {
            return Value.Unknown;
        }

        foreach (var constant in member.Constants)
        {
            if (constant.IsComputed && member.Computation is not null)
            {
                continue;
            }

            WriteExplained(StartOf(constant.Path, scope, receiver), receiverType, constant.Path, constant.Value, Site(syntax, WriteKind.Constant), arguments, false);
        }

        foreach (var empty in member.Empties)
        {
            MakeEmpty(StartOf(empty, scope, receiver), receiverType, empty, syntax, arguments);
        }

        for (var i = 0; i < given.Length; i++)
        {
            if (given[i].Ordinal < member.Parameters.Length)
            {
                ApplyArgument(member.Parameters[given[i].Ordinal], syntax, given[i], scope, receiver, receiverType, arguments);
            }
        }

        if (member.Computation is not null)
        {
            Compute(member, syntax, scope, receiver, receiverType, arguments);
        }

        return scope;
    }

    // What a type names starts at the object itself, whatever the scope of the call.
    private static Value StartOf(WirePath path, Value scope, Value receiver) =>
        path.Steps.Length > 0 && path.Steps[0].Kind == WireStepKind.Alias ? receiver : scope;

    private void WriteExplained(Value scope, ITypeSymbol? receiverType, WirePath path, Value value, WriteSite site, Value[] arguments, bool isCollection)
    {
        if (Explain(path, scope, receiverType, arguments) is { } explained)
        {
            Write(scope, explained, value, site, arguments, isCollection: isCollection);
        }
        else
        {
            Havoc(scope);
            ForgetAll(value);
        }
    }
}
