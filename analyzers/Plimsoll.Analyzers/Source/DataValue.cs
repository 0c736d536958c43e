using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>An object that does not change, and is never null: what is known of its parts. Nothing of the heap is in it.</summary>
internal sealed class DataValue(INamedTypeSymbol type, string[] names, Value[] parts) : Value(ValueKind.Data)
{
    /// <summary>The type of which it was made.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The value of a part, or null if there is none of the name.</summary>
    public Value? this[string name] => Array.IndexOf(names, name) is >= 0 and var index ? parts[index] : null;

    /// <summary>Whether members of a type are those of this object.</summary>
    public bool IsOf(INamedTypeSymbol declaring) => SymbolEqualityComparer.Default.Equals(Type.OriginalDefinition, declaring.OriginalDefinition);

    /// <summary>The same with another part.</summary>
    public DataValue With(string name, Value part)
    {
        var changed = (Value[])parts.Clone();
        if (Array.IndexOf(names, name) is >= 0 and var index)
        {
            changed[index] = part;
        }

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
}
