using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>A constant of an enumeration that is no part of configuration: equal to itself, and neither a number nor a text.</summary>
internal sealed class EnumConstant(ITypeSymbol type, object number)
{
    private ITypeSymbol Type { get; } = type;

    public object Number { get; } = number;

    /// <summary>How it shows itself; null if it has no name, or more than one.</summary>
    public string? Name
    {
        get
        {
            string? name = null;
            foreach (var member in Type.GetMembers())
            {
                if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: var value } && Number.Equals(value))
                {
                    if (name is not null)
                    {
                        return null;
                    }

                    name = member.Name;
                }
            }

            return name;
        }
    }

    /// <summary>What an operator makes of the bits of two constants; null for any other operator, or if they are of two enumerations.</summary>
    public EnumConstant? With(BinaryOperatorKind kind, EnumConstant other) =>
        SymbolEqualityComparer.Default.Equals(Type, other.Type) && Bits(kind, Bits(Number), Bits(other.Number)) is { } bits ? new(Type, InType(bits)) : null;

    /// <summary>Whether all bits of another constant are set; null if it is of another enumeration, which throws.</summary>
    public bool? Has(EnumConstant other) => With(BinaryOperatorKind.And, other)?.Equals(other);

    private static ulong Bits(object number) => number is ulong large ? large : unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture));

    private static ulong? Bits(BinaryOperatorKind kind, ulong left, ulong right) => kind switch
    {
        BinaryOperatorKind.And => left & right,
        BinaryOperatorKind.Or => left | right,
        BinaryOperatorKind.ExclusiveOr => left ^ right,
        _ => null,
    };

    // None of these operators leaves the numbers that both sides are of.
    private object InType(ulong bits) => Number is ulong ? bits : Convert.ChangeType(unchecked((long)bits), Number.GetType(), CultureInfo.InvariantCulture);

    public override bool Equals(object? obj) =>
        obj is EnumConstant other && Number.Equals(other.Number) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override string ToString() => Type.ToDisplayString() + ":" + Convert.ToString(Number, CultureInfo.InvariantCulture);

    public override int GetHashCode() => Number.GetHashCode();
}
