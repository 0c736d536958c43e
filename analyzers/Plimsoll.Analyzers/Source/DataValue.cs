using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// An object that does not change, and is never null: what is known of its parts. Its kind says whether all of them are
/// texts, numbers and the like, or whether it holds objects that may change.
/// </summary>
internal sealed class DataValue(INamedTypeSymbol type, string[] names, Value[] parts) : Value(Array.TrueForAll(parts, IsScalar) ? ValueKind.Data : ValueKind.Holder)
{
    /// <summary>What it holds.</summary>
    public IReadOnlyList<Value> Parts => parts;

    /// <summary>The type of which it was made.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The value of a part, or null if there is none of the name.</summary>
    public Value? this[string name] => Array.IndexOf(names, name) is >= 0 and var index ? parts[index] : null;

    /// <summary>Whether members of a type are those of this object.</summary>
    public bool IsOf(INamedTypeSymbol? declaring)
    {
        for (var at = Type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, declaring?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member that runs where a program names one that may be overridden.</summary>
    public T Own<T>(T member)
        where T : class, ISymbol
    {
        for (var at = member.IsVirtual || member.IsAbstract || member.IsOverride ? Type : null; at is not null; at = at.BaseType)
        {
            foreach (var own in at.GetMembers(member.Name))
            {
                if (Overrides(own, member))
                {
                    return (T)own;
                }
            }
        }

        return member;
    }

    private static bool Overrides(ISymbol own, ISymbol member)
    {
        for (var at = own; at is not null; at = (at as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(at as IPropertySymbol)?.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(at, member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same with another part of a name that it has.</summary>
    public DataValue With(string name, Value part)
    {
        var changed = (Value[])parts.Clone();
        changed[Array.IndexOf(names, name)] = part;
        return new(Type, names, changed);
    }

    public bool IsSame(DataValue other)
    {
        if (!SymbolEqualityComparer.Default.Equals(Type, other.Type))
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!Same(parts[i], other[names[i]] ?? Unknown))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsScalar(Value value) => value.IsPlain || (value is ChoiceValue choice && IsScalar(choice.Left) && IsScalar(choice.Right));
}
