using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// What a parameter of a method with attributes is, whoever calls it. Asked once for each method: a symbol takes long to answer,
/// and a verb is called many times over.
/// </summary>
internal sealed class WireParameter
{
    public WireParameter(IParameterSymbol parameter, WireTarget[] targets, bool isOutput)
    {
        var type = parameter.Type;
        Targets = targets;
        IsOutput = isOutput;
        IsReference = parameter.RefKind is RefKind.Ref or RefKind.Out;
        IsOpen = type is ITypeParameterSymbol;
        IsDelegate = type.TypeKind == TypeKind.Delegate;
        IsCollection = !IsOpen && Interpreter.IsCollection(type);
        TakesPairs = type is INamedTypeSymbol { TypeArguments: { Length: 1 } items } && items[0].Name == "KeyValuePair";
        Configured = IsDelegate ? Interpreter.FirstParameter(type) as INamedTypeSymbol : null;
        IsNullByDefault = parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null }
            && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
        WritesByDefault = parameter.HasExplicitDefaultValue && !IsNullByDefault && (targets.Length > 0 || isOutput);
    }

    /// <summary>Where its value goes.</summary>
    public WireTarget[] Targets { get; }

    /// <summary>Whether the argument becomes output.</summary>
    public bool IsOutput { get; }

    /// <summary>Whether the method may write the variable that is given.</summary>
    public bool IsReference { get; }

    /// <summary>Whether it is a type parameter, so that only a call says what its type is.</summary>
    public bool IsOpen { get; }

    public bool IsDelegate { get; }

    public bool IsCollection { get; }

    /// <summary>Whether it is a collection of keys with values, which becomes a map.</summary>
    public bool TakesPairs { get; }

    /// <summary>For a delegate: the type of the objects that it configures, if every call has the same.</summary>
    public INamedTypeSymbol? Configured { get; }

    /// <summary>Whether it is null if a call does not give it.</summary>
    public bool IsNullByDefault { get; }

    /// <summary>Whether something is written if a call does not give it.</summary>
    public bool WritesByDefault { get; }
}
