using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// What operators make of values that are known.
internal sealed partial class Interpreter
{
    private const int MaxText = 1 << 16;

    public override Value VisitBinaryOperator(IBinaryOperation operation, object? argument)
    {
        var left = Eval(operation.LeftOperand);
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return ShortCircuit(operation, left);
        }

        var right = Eval(operation.RightOperand);
        if (operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && (FunctionOf(left) is not null ? right.IsNull : left.IsNull && FunctionOf(right) is not null))
        {
            return new ConstantValue(operation.OperatorKind == BinaryOperatorKind.NotEquals);
        }

        if (operation.OperatorMethod is { } method && method.ContainingType?.SpecialType != SpecialType.System_String)
        {
            ForgetAll(left);
            ForgetAll(right);
            RunUnseen(method);
            return Value.Unknown;
        }

        var isText = operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String;
        if (!isText && operation.LeftOperand.Type?.SpecialType == SpecialType.System_Object && !left.IsNull && !right.IsNull)
        {
            // Two boxes may hold the same and yet be two.
            return Value.Unknown;
        }

        if (HoldsFunction(left) || HoldsFunction(right))
        {
            // A delegate of two, which runs both when it is called.
            ForgetAll(left);
            return Lose(right);
        }

        if (isText)
        {
            RunUnseen(operation.LeftOperand, left);
            RunUnseen(operation.RightOperand, right);
        }

        return isText ? Text(Joined(Part(left), Part(right)))
            : operation.Type?.SpecialType == SpecialType.System_Boolean ? Fold(operation.OperatorKind, left, right)
            : Arithmetic.Fold(operation.OperatorKind, left, right, operation.Type);
    }

    // The right side may not run.
    private Value ShortCircuit(IBinaryOperation operation, Value left)
    {
        var stopsAt = operation.OperatorKind == BinaryOperatorKind.ConditionalOr;
        if (operation.OperatorMethod is { } method)
        {
            // It asks the left side whether it is true, and is given both if that is not enough.
            ForgetAll(left);
            RunUnseen(method);
        }

        if (left is ConstantValue { Constant: bool known })
        {
            return known == stopsAt ? left : Eval(operation.RightOperand);
        }

        var before = _state.Fork(_nextOwner);
        Forget(Eval(operation.RightOperand));
        RunUnseen(operation.OperatorMethod);
        _state = Join(_joins++, before, _state);
        return Value.Unknown;
    }

    private static Value Fold(BinaryOperatorKind kind, Value left, Value right)
    {
        if (left is not ConstantValue a || right is not ConstantValue b)
        {
            var isNullCheck = (left, right) is (NodeValue or PatternValue or DataValue, ConstantValue { Constant: null }) or (ConstantValue { Constant: null }, NodeValue or PatternValue or DataValue);
            return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && isNullCheck
                ? new ConstantValue(kind == BinaryOperatorKind.NotEquals)
                : Value.Unknown;
        }

        if (a.Constant is null || b.Constant is null)
        {
            return FoldNull(kind, a.IsNull && b.IsNull);
        }

        // Numbers of two types are not compared: a conversion between them is part of the program, and seen there.
        if (a.Constant.GetType() != b.Constant.GetType() || a.Constant is float or double or ScalarConstant)
        {
            return Value.Unknown;
        }

        return kind switch
        {
            BinaryOperatorKind.Equals => new ConstantValue(a.Constant.Equals(b.Constant)),
            BinaryOperatorKind.NotEquals => new ConstantValue(!a.Constant.Equals(b.Constant)),
            BinaryOperatorKind.And when a.Constant is bool x => new ConstantValue(x & (bool)b.Constant),
            BinaryOperatorKind.Or when a.Constant is bool x => new ConstantValue(x | (bool)b.Constant),
            BinaryOperatorKind.ExclusiveOr when a.Constant is bool x => new ConstantValue(x ^ (bool)b.Constant),
            _ when a.Constant is string or bool or EnumConstant => Value.Unknown,
            BinaryOperatorKind.LessThan => new ConstantValue(Compare(a, b) < 0),
            BinaryOperatorKind.LessThanOrEqual => new ConstantValue(Compare(a, b) <= 0),
            BinaryOperatorKind.GreaterThan => new ConstantValue(Compare(a, b) > 0),
            BinaryOperatorKind.GreaterThanOrEqual => new ConstantValue(Compare(a, b) >= 0),
            _ => Value.Unknown,
        };
    }

    private static Value FoldNull(BinaryOperatorKind kind, bool areBothNull) => kind switch
    {
        BinaryOperatorKind.Equals => new ConstantValue(areBothNull),
        BinaryOperatorKind.NotEquals => new ConstantValue(!areBothNull),
        _ => Value.Unknown,
    };

    private static int Compare(ConstantValue left, ConstantValue right) => ((IComparable)left.Constant!).CompareTo(right.Constant);

    public override Value VisitInterpolatedString(IInterpolatedStringOperation operation, object? argument)
    {
        var text = "";
        foreach (var part in operation.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => Eval(literal.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => Shown(Eval(hole.Expression)),
                _ => Visit(part, null) ?? Value.Unknown,
            };
            Forget(value);
            if (part is IInterpolationOperation { Expression: var shown })
            {
                RunUnseen(shown, value);
            }

            text = Joined(text, Part(value));
        }

        return operation.Type?.SpecialType == SpecialType.System_String ? Text(text) : Value.Unknown;
    }

    // What its parts do is done only as far as the handler wants them.
    public override Value VisitInterpolatedStringHandlerCreation(IInterpolatedStringHandlerCreationOperation operation, object? argument)
    {
        if (IsOfTextBuilder(operation) && operation.Content is IInterpolatedStringOperation { Parts: var parts })
        {
            return Appended(parts);
        }

        if (IsGivenArguments(operation.HandlerCreation))
        {
            throw new AnalysisBoundException("string handlers");
        }

        ForgetAll(Eval(operation.HandlerCreation));
        var before = _state.Fork(_nextOwner);
        Eval(operation.Content);
        Perhaps(before);
        return Value.Unknown;
    }

    // A handler of the framework is given no more than a place to write to; any other may do what it likes with the objects of the call around it.
    private static bool IsGivenArguments(IOperation creation)
    {
        var space = creation.Type?.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name != "System" && creation.Descendants().Any(static part =>
            part is IInterpolatedStringHandlerArgumentPlaceholderOperation { PlaceholderKind: not InterpolatedStringArgumentPlaceholderKind.TrailingValidityArgument }
            && part.Parent is not IArgumentOperation { Parameter.Type.SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String });
    }

    // Each hole is marked by a character that stands in no text that means anything.
    private static string Part(Value value) => value switch
    {
        ConstantValue { Constant: null } => "",
        ConstantValue { Constant: string text } => text,
        ConstantValue { Constant: int and >= 0 or long and >= 0 } number => Convert.ToString(number.Constant, CultureInfo.InvariantCulture)!,
        ConstantValue { Constant: bool truth } => truth ? bool.TrueString : bool.FalseString,
        ConstantValue { Constant: EnumConstant { Name: { } name } } => name,
        PatternValue pattern => pattern.Text,
        _ => PatternValue.Hole,
    };

    // Longer texts are not put together: a few lines would fill any memory.
    private static string Joined(string left, string right) => left.Length + right.Length > MaxText ? PatternValue.Hole : left + right;

    private static Value Text(string text) => !text.Contains(PatternValue.Hole) ? new ConstantValue(text)
        : text.Trim(PatternValue.Hole[0]).Length == 0 ? Value.Unknown
        : new PatternValue(text);
}
