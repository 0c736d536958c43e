using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// An object that nothing changes that is seen, and that is never null: what is known of its parts. Its kind says whether all of them are
/// texts, numbers and the like that stay what they are, or whether they can be set, or are objects that may change.
/// </summary>
/// <param name="type">The type of which it was made.</param>
/// <param name="names">The names of its parts.</param>
/// <param name="parts">What they hold.</param>
/// <param name="settable">Which of them can be set where that is not seen; null if none can.</param>
/// <param name="identity">The node that stands for the object where it matters who else holds it; -1 if nothing of it can be set.</param>
internal sealed class DataValue(INamedTypeSymbol type, string[] names, Value[] parts, bool[]? settable = null, int identity = -1)
    : Value(identity < 0 && Array.TrueForAll(parts, IsScalar) ? ValueKind.Data : ValueKind.Holder)
{
    /// <summary>The node that bears the marks of who else may hold the object, or -1.</summary>
    public int Identity => identity;

    /// <summary>The names of its parts.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>What it holds.</summary>
    public IReadOnlyList<Value> Parts => parts;

    /// <summary>The type of which it was made.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The value of a part, or null if there is none of the name.</summary>
    public Value? this[string name] => Array.IndexOf(names, name) is >= 0 and var index ? parts[index] : null;

    /// <summary>Whether a part can be set by whoever gets hold of the object.</summary>
    public bool CanSet(string name) => settable is not null && Array.IndexOf(names, name) is >= 0 and var index && settable[index];

    /// <summary>A copy with another identity.</summary>
    public DataValue CopyAs(int other) => new(Type, names, parts, settable, other);

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

    /// <summary>Whether a member that is named by a type runs on this object: one of its own, or one that stands for that of an interface.</summary>
    public bool Runs(ISymbol member) => member.ContainingType is { TypeKind: TypeKind.Interface }
        ? Type.FindImplementationForInterfaceMember(member) is { ContainingType.TypeKind: not TypeKind.Interface }
        : IsOf(member.ContainingType);

    /// <summary>The member that runs where a program names one that may be overridden, or one of an interface.</summary>
    public T Own<T>(T member)
        where T : class, ISymbol
    {
        if (member.ContainingType is { TypeKind: TypeKind.Interface })
        {
            // An interface may have code of its own, which then stands for itself.
            return Type.FindImplementationForInterfaceMember(member) is T { ContainingType.TypeKind: not TypeKind.Interface } implementation ? Own(implementation) : member;
        }

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
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, member.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same object with another part of a name that it has.</summary>
    public DataValue With(string name, Value part)
    {
        var changed = (Value[])parts.Clone();
        changed[Array.IndexOf(names, name)] = part;
        return new(Type, names, changed, settable, identity);
    }

    public bool IsSame(DataValue other)
    {
        if (identity != other.Identity || !SymbolEqualityComparer.Default.Equals(Type, other.Type))
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
