using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // Chains are walked in a loop: a chain of a thousand calls is a tree a thousand deep.
    public override Value VisitInvocation(IInvocationOperation operation, object? argument)
    {
        var bottom = _chain.Count;
        _chain.Add(operation);
        var receiver = ReceiverOf(operation);
        while (receiver is IInvocationOperation inner)
        {
            _chain.Add(inner);
            receiver = ReceiverOf(inner);
        }

        var value = receiver is null ? Value.Unknown : Receiver(receiver);
        while (_chain.Count > bottom)
        {
            var call = _chain[_chain.Count - 1];
            _chain.RemoveAt(_chain.Count - 1);
            Count();
            value = _state.IsDead ? Value.Unknown : Invoke(call, value);
        }

        return value;
    }

    private static IOperation? ReceiverOf(IInvocationOperation operation)
    {
        var receiver = operation.Instance;
        if (receiver is null && operation.TargetMethod.IsExtensionMethod)
        {
            foreach (var argument in operation.Arguments)
            {
                if (argument.Parameter?.Ordinal == 0)
                {
                    receiver = argument.Value;
                }
            }
        }

        while (receiver is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            receiver = conversion.Operand;
        }

        return receiver;
    }

    private Value Invoke(IInvocationOperation operation, Value receiver)
    {
        var method = operation.TargetMethod;
        var member = _names.Member(method);
        var arguments = Arguments(operation.Arguments, method, member, receiver, operation.Instance is null && method.IsExtensionMethod);
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        if (member is { IsAnnotated: true, IsBroken: false })
        {
            return member.Result ?? InvokeAnnotated(operation, method, member, receiver, arguments);
        }

        if (!member.IsBroken)
        {
            if (method.MethodKind == MethodKind.DelegateInvoke && receiver is FunctionValue function)
            {
                return RunFunction(function, arguments, operation.Syntax);
            }

            if (method.ContainingType?.SpecialType == SpecialType.System_Object)
            {
                return Value.Unknown;
            }

            if (TryQuery(method, arguments, operation.Syntax, out var made))
            {
                return made;
            }

            if (TryInvokeCollection(operation, receiver, arguments))
            {
                return Value.Unknown;
            }

            if (TryInline(method, receiver, arguments, operation.Syntax, out var result))
            {
                return result;
            }
        }

        return Opaque(method, operation.Arguments, receiver, operation.Instance, arguments);
    }

    // The values of the arguments by the ordinal of their parameter. Defaults that nothing reads are not looked at.
    private Value[] Arguments(System.Collections.Immutable.ImmutableArray<IArgumentOperation> operations, IMethodSymbol method, WireMember member, Value receiver, bool isReduced)
    {
        // Asking a symbol for its parameters makes a new array of them each time.
        var count = member.Parameters.Length > 0 ? member.Parameters.Length : method.Parameters.Length;
        var values = count == 0 ? [] : new Value[count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value.Unknown;
        }

        foreach (var argument in operations)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= values.Length)
            {
                ForgetAll(Eval(argument.Value));
                continue;
            }

            if (isReduced && parameter.Ordinal == 0)
            {
                values[0] = receiver;
            }
            else if (argument.ArgumentKind != ArgumentKind.DefaultValue || member.Parameters.Length == 0 || member.Parameters[parameter.Ordinal].Length > 0 || member.Computation is not null)
            {
                values[parameter.Ordinal] = Eval(argument.Value);
            }

            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                ForgetAll(values[parameter.Ordinal]);
                Invalidate(argument.Value);
                values[parameter.Ordinal] = Value.Unknown;
            }
        }

        return values;
    }

    private Value InvokeAnnotated(IInvocationOperation operation, IMethodSymbol method, WireMember member, Value receiver, Value[] arguments)
    {
        var receiverType = operation.Instance?.Type ?? (method.IsExtensionMethod && method.Parameters is { Length: > 0 } extended ? extended[0].Type : null);
        var returnType = method.ReturnType;
        if (member.IsMaker)
        {
            return New(member, (INamedTypeSymbol)returnType, operation.Syntax, receiver, arguments);
        }

        if (method.IsStatic && !method.IsExtensionMethod)
        {
            // A factory: what it says, it says of the object that it returns.
            // One that makes nothing writes to its first argument.
            var makes = _names.IsConfigType(returnType);
            if (!makes && member.Computation is not null)
            {
                return Computed(member, arguments, operation.Syntax);
            }

            receiver = makes ? NewNode((INamedTypeSymbol)returnType, Site(operation.Syntax, WriteKind.Creation))
                : arguments.Length > 0 ? arguments[0]
                : Value.Unknown;
            receiverType = makes || arguments.Length == 0 ? returnType : method.Parameters[0].Type;
        }

        var returnsReceiver = receiverType is not null && IsSameOrBase(returnType, receiverType);
        var returnsScope = !returnsReceiver && _names.IsConfigType(returnType);
        var scope = Apply(member, operation.Syntax, operation.Arguments, receiver, receiverType, arguments, returnsScope);
        return returnsReceiver ? receiver : returnsScope ? Typed(scope, returnType) : Value.Unknown;
    }

    // Does what the attributes of a member say, and returns the node on which the call lands.
    private Value Apply(
        WireMember member,
        SyntaxNode syntax,
        System.Collections.Immutable.ImmutableArray<IArgumentOperation> operations,
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

        foreach (var argument in operations)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < member.Parameters.Length)
            {
                ApplyArgument(member, syntax, argument, parameter, scope, receiver, receiverType, arguments);
            }
        }

        if (member.Computation is not null)
        {
            Compute(member, syntax, scope, receiver, receiverType, arguments);
        }

        return scope;
    }

    private static bool HasWrites(WireMember member, Value[] arguments)
    {
        for (var i = 0; i < member.Parameters.Length && i < arguments.Length; i++)
        {
            if (member.Parameters[i].Length > 0 && !arguments[i].IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private void ApplyArgument(
        WireMember member, SyntaxNode syntax, IArgumentOperation argument, IParameterSymbol parameter, Value scope, Value receiver, ITypeSymbol? receiverType, Value[] arguments)
    {
        var type = parameter.Type;
        var isDelegate = type.TypeKind == TypeKind.Delegate;
        var value = isDelegate ? arguments[parameter.Ordinal] : Items(arguments[parameter.Ordinal]);
        if (member.Outputs[parameter.Ordinal])
        {
            Mark(value, Sharing.Output);
            Emit(value, argument);
        }

        var targets = member.Parameters[parameter.Ordinal];
        if (targets.Length == 0 || value.IsNull)
        {
            return;
        }

        var site = argument.ArgumentKind == ArgumentKind.DefaultValue
            ? Site(syntax, WriteKind.DefaultArgument, parameter)
            : Site(argument.Value.Syntax, WriteKind.Expression, parameter);
        foreach (var target in targets)
        {
            var written = target.From is null ? value : Read(value, target.From);
            if (written is UnsetValue)
            {
                continue;
            }

            if (isDelegate)
            {
                Configure(StartOf(target.Path, scope, receiver), receiverType, target.Path, written, type, syntax, arguments);
            }
            else
            {
                WriteExplained(StartOf(target.Path, scope, receiver), receiverType, target.Path, written, site, arguments, written is not ConstantValue && IsCollection(type));
            }
        }
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
