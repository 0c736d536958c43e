using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Whole numbers that are put together of others, and flags.
internal sealed partial class Interpreter
{
    // The sum of a list, or its least or greatest number.
    private bool TryNumber(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (arguments.Length > 2 || !Arithmetic.IsNumber(method.ReturnType) || SeenItems(arguments[0], syntax) is not { } items || (items.Length == 0 && method.Name != "Sum"))
        {
            return false;
        }

        var attempt = Begin();
        result = new ConstantValue(0);
        for (var i = 0; i < items.Length; i++)
        {
            var number = arguments.Length == 1 ? items[i].Value
                : arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } } selector ? RunFunction(selector, [items[i].Value], syntax)
                : Value.Unknown;
            result = i == 0 ? Arithmetic.As(number, method.ReturnType) : Together(method.Name, result, number, method.ReturnType);
            if (Arithmetic.Number(result) is null || !IsApart(attempt, syntax))
            {
                TakeBack(attempt);
                return false;
            }
        }

        result = Arithmetic.As(result, method.ReturnType);
        return true;
    }

    private static Value Together(string method, Value left, Value right, ITypeSymbol type) => method switch
    {
        "Sum" => Arithmetic.Fold(BinaryOperatorKind.Add, left, right, type),
        _ when Arithmetic.Number(left) is { } a && Arithmetic.Number(right) is { } b => Arithmetic.As(method == "Min" == a < b ? left : right, type),
        _ => Value.Unknown,
    };

    // What static methods of the framework make of numbers that are known, and of digits.
    private static Value? NumberOf(IMethodSymbol method, Value[] arguments) => (method.ContainingType, method.Name, arguments.Length) switch
    {
        ({ Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }, "Min" or "Max", 2)
            when Arithmetic.IsNumber(method.ReturnType) && Together(method.Name, arguments[0], arguments[1], method.ReturnType) is ConstantValue number => number,
        ({ SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 }, "Parse", 1)
            when arguments[0] is ConstantValue { Text: { Length: > 0 and < 10 } text } && text.All(static digit => digit is >= '0' and <= '9') => Arithmetic.As(new ConstantValue(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)), method.ReturnType),
        _ => null,
    };

    // Whether flags have others. What is asked for is a constant of the program, which its box hides.
    private static Value? HasFlag(IInvocationOperation operation, IMethodSymbol method, Value receiver) =>
        method is { Name: "HasFlag", ContainingType.SpecialType: SpecialType.System_Enum } && receiver is ConstantValue { Constant: EnumConstant flags }
        && Unconverted(operation.Arguments[0].Value) is { Type: { TypeKind: TypeKind.Enum } type, ConstantValue: { HasValue: true, Value: { } number } }
        && flags.Has(new(type, number)) is { } has ? new ConstantValue(has) : null;
}
