using System.Globalization;
using Microsoft.CodeAnalysis;

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

    public override bool Equals(object? obj) =>
        obj is EnumConstant other && Number.Equals(other.Number) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override string ToString() => Type.ToDisplayString() + ":" + Convert.ToString(Number, CultureInfo.InvariantCulture);

    public override int GetHashCode() => Number.GetHashCode();
}
