using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>What arithmetic makes of whole numbers and of flags that are known. A result that its type cannot hold is unknown: it wraps around or throws.</summary>
internal static class Arithmetic
{
    /// <summary>The result of an operator in its type.</summary>
    public static Value Fold(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type) =>
        Number(left) is { } a && Number(right) is { } b && Result(kind, a, b) is { } result ? Of(result, type)
            : (left, right) is (ConstantValue { Constant: EnumConstant one }, ConstantValue { Constant: EnumConstant other }) && one.With(kind, other) is { } bits ? new ConstantValue(bits)
            : Value.Unknown;

    /// <summary>A whole number as a conversion makes it.</summary>
    public static Value As(Value value, ITypeSymbol? type) => Number(value) is { } number ? Of(number, type) : Value.Unknown;

    /// <summary>The whole number that a value is, or null.</summary>
    public static long? Number(Value value) => (value as ConstantValue)?.Constant switch
    {
        ulong large => large <= long.MaxValue ? (long)large : null,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(((ConstantValue)value).Constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether it is a type of whole numbers.</summary>
    public static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static long? Result(BinaryOperatorKind kind, long left, long right)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => checked(left + right),
                BinaryOperatorKind.Subtract => checked(left - right),
                BinaryOperatorKind.Multiply => checked(left * right),
                BinaryOperatorKind.Divide when right > 0 => left / right,
                BinaryOperatorKind.Remainder when right > 0 => left % right,
                BinaryOperatorKind.And => left & right,
                BinaryOperatorKind.Or => left | right,
                BinaryOperatorKind.ExclusiveOr => left ^ right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Value Of(long number, ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Int32 when number is >= int.MinValue and <= int.MaxValue => new ConstantValue((int)number),
        SpecialType.System_UInt32 when number is >= 0 and <= uint.MaxValue => new ConstantValue((uint)number),
        SpecialType.System_Int64 => new ConstantValue(number),
        SpecialType.System_UInt64 when number >= 0 => new ConstantValue((ulong)number),
        SpecialType.System_Decimal => new ConstantValue((decimal)number),
        _ => Value.Unknown,
    };
}
