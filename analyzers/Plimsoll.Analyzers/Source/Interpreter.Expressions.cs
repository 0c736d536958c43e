using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitLiteral(ILiteralOperation operation, object? argument) => Value.Unknown;

    public override Value VisitNameOf(INameOfOperation operation, object? argument) => Value.Unknown;

    public override Value VisitTypeOf(ITypeOfOperation operation, object? argument) => Value.Unknown;

    public override Value VisitParenthesized(IParenthesizedOperation operation, object? argument) => Eval(operation.Operand);

    public override Value VisitTranslatedQuery(ITranslatedQueryOperation operation, object? argument) => Eval(operation.Operation);

    public override Value VisitDiscardOperation(IDiscardOperation operation, object? argument) => Value.Unknown;

    public override Value VisitDefaultValue(IDefaultValueOperation operation, object? argument) =>
        operation.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? Value.Null : Value.Unknown;

    public override Value VisitLocalReference(ILocalReferenceOperation operation, object? argument) =>
        operation.Local.IsRef ? throw new AnalysisBoundException("ref locals") : Variable(operation.Local);

    public override Value VisitParameterReference(IParameterReferenceOperation operation, object? argument) => Variable(operation.Parameter);

    /// <summary>What a local variable or a parameter holds.</summary>
    public Value Variable(ISymbol symbol) =>
        _volatile?.Contains(symbol) == true ? Value.Unknown
        : _state.TryGetVariable(symbol, out var value) ? value
        : ExtensionBlock.IsReceiver(symbol) ? Top.This
        : PartOf(symbol) ?? Value.Unknown;

    public override Value VisitInstanceReference(IInstanceReferenceOperation operation, object? argument) => operation.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver => _implicitReceiver,
        InstanceReferenceKind.ContainingTypeInstance => Top.This,
        _ => Value.Unknown,
    };

    public override Value VisitFieldReference(IFieldReferenceOperation operation, object? argument)
    {
        if (_names.ConstantOf(operation.Field) is { } constant)
        {
            return constant;
        }

        if (operation.Field is { IsStatic: true, IsReadOnly: true } && ReadOnly(operation.Field, operation.Syntax) is { } list)
        {
            return list;
        }

        var instance = Eval(operation.Instance);
        if (PartOf(operation.Field, instance) is { } part)
        {
            return part;
        }

        Forget(instance);
        return operation.Field.IsReadOnly ? Initial(_model.Bodies.ReadOnlyValue(operation.Field, _cancellation), operation.Field.Type) : Value.Unknown;
    }

    // What a member holds whose initializer is a constant: its type may make something else of it.
    private Value Initial(Value written, ITypeSymbol type) => written is not ConstantValue { Constant: not null } constant || type.SpecialType == SpecialType.System_Object ? written
        : _names.Kept(constant, type) ?? (Arithmetic.IsNumber(Underlying(type)) ? Arithmetic.As(constant, Underlying(type)) : Value.Unknown);

    // The value on which a member is called: what is null would have thrown.
    private Value Receiver(IOperation? operation) => NotNull(Eval(operation));

    /// <summary>A value without what would have thrown.</summary>
    public static Value NotNull(Value value) => value is not ChoiceValue choice ? value
        : NotNull(choice.Left) is var left && left.IsAbsent ? NotNull(choice.Right)
        : NotNull(choice.Right) is var right && right.IsAbsent ? left
        : ReferenceEquals(left, choice.Left) && ReferenceEquals(right, choice.Right) ? value
        : new ChoiceValue(choice.Join, left, right);

    public override Value VisitConversion(IConversionOperation operation, object? argument)
    {
        var value = Eval(operation.Operand);
        if (operation.OperatorMethod is { } conversion)
        {
            return operation.Type is { } scalar && _names.IsScalar(scalar) && conversion.MethodKind == MethodKind.Conversion ? Scalar(value, scalar) : Operated(conversion, value);
        }

        if (operation.IsTryCast && !value.IsNull && !IsOf(value, operation))
        {
            // It may be nothing then.
            return Lose(value);
        }

        if (value is DataValue data)
        {
            return Converted(data, operation);
        }

        if (value.Kind is ValueKind.Node or ValueKind.Pattern or ValueKind.Unknown or ValueKind.Function or ValueKind.Sequence || value is ConstantValue { Constant: null or string or bool } || IsLifted(operation))
        {
            // No built-in conversion makes anything else of these, and to ask which one it is takes long.
            return value;
        }

        var kind = operation.Conversion;
        if (kind.IsNumeric && (!operation.IsImplicit || Arithmetic.Number(value) is not null))
        {
            return Arithmetic.As(value, operation.Type);
        }

        if (operation.Type?.TypeKind == TypeKind.Enum || operation.Operand.Type?.TypeKind == TypeKind.Enum && !SymbolEqualityComparer.Default.Equals(operation.Type?.OriginalDefinition, operation.Operand.Type) && operation.Type?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            return Value.Unknown;
        }

        return value;
    }

    // Whether a value is what it is said to be, whatever the program declares.
    private bool IsOf(Value value, IConversionOperation cast) => (cast.Operand.Type is INamedTypeSymbol declared && Is(declared, cast.Type))
        || (value is ConstantValue { Constant: string } && cast.Type?.SpecialType == SpecialType.System_String)
        || (((value as DataValue)?.Type ?? TypeOf(value)) is { } own && Is(own, cast.Type));

    // Whether an object of a type is one of another for certain.
    private static bool Is(INamedTypeSymbol type, ITypeSymbol? other)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, other))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented, other));
    }

    /// <summary>What a type that is written as one scalar makes of a value that is converted to it.</summary>
    public Value Scalar(Value value, ITypeSymbol type) =>
        value.Kind is ValueKind.Node or ValueKind.Function or ValueKind.Sequence ? Lose(value) : _names.Converted(value, type);

    private Value Operated(IMethodSymbol? method, Value operand)
    {
        RunUnseen(method);
        return Lose(operand);
    }

    // A pointer may write to it at any time.
    public override Value VisitAddressOf(IAddressOfOperation operation, object? argument) => throw new AnalysisBoundException("unsafe code");

    private Value Lose(Value value)
    {
        ForgetAll(value);
        return Value.Unknown;
    }

    public override Value VisitUnaryOperator(IUnaryOperation operation, object? argument)
    {
        var operand = Eval(operation.Operand);
        return operation.OperatorKind == UnaryOperatorKind.Not && operand is ConstantValue { Constant: bool truth }
            ? new ConstantValue(!truth)
            : operation is { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } ? Arithmetic.Fold(BinaryOperatorKind.Subtract, new ConstantValue(0), operand, operation.Type)
            : Operated(operation.OperatorMethod, operand);
    }

    public override Value VisitDelegateCreation(IDelegateCreationOperation operation, object? argument) => Eval(operation.Target);

    public override Value VisitAnonymousFunction(IAnonymousFunctionOperation operation, object? argument)
    {
        var seen = IsRunAtOnce(operation) ? null : Seen(operation);
        return new FunctionValue(operation.Symbol, operation.Body, Top.This.IsPlain || MeansThis(operation.Body) ? Top.This : Value.Unknown) { Seen = seen };
    }

    public override Value VisitMethodReference(IMethodReferenceOperation operation, object? argument)
    {
        if (operation.Instance is null)
        {
            return new FunctionValue(operation.Method, null, Around(operation.Method, Value.Unknown)) { Seen = operation.Method.MethodKind == MethodKind.Ordinary ? [] : null };
        }

        var receiver = Eval(operation.Instance);
        if (operation.Method.IsExtensionMethod)
        {
            // Its first argument is kept with it.
            return Lose(receiver);
        }

        return new FunctionValue(operation.IsVirtual && receiver is DataValue data ? data.Own(operation.Method) : operation.Method, null, receiver);
    }

    // A local function speaks of the object of the method around it, wherever it is run.
    private Value Around(IMethodSymbol method, Value receiver) => method.MethodKind == MethodKind.LocalFunction ? Top.This : receiver;
}
