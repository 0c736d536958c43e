using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    private bool? _isAboutConfiguration;

    internal static bool IsSameOrBase(ITypeSymbol type, ITypeSymbol derived)
    {
        if (derived is ITypeParameterSymbol)
        {
            return SymbolEqualityComparer.Default.Equals(type, derived);
        }

        for (var at = derived; at is not null; at = at.BaseType!)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private Value Typed(Value value, ITypeSymbol? type)
    {
        if (value.NodeId >= 0 && _state.Find(value.NodeId) is { Type: null, IsPlain: false } && type is INamedTypeSymbol named && _names.IsConfigType(named))
        {
            _state.Writable(value.NodeId).Type = named;
        }

        return value;
    }

    internal static bool IsCollection(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Array)
        {
            return true;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return false;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.SpecialType == SpecialType.System_Collections_IEnumerable)
            {
                return true;
            }
        }

        return type.SpecialType == SpecialType.System_Collections_IEnumerable || type.Name is "ReadOnlySpan" or "Span";
    }

    private static bool IsList(ITypeSymbol type)
    {
        if (!IsCollection(type))
        {
            return false;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Name is "IDictionary" or "IReadOnlyDictionary")
            {
                return false;
            }
        }

        return type.Name is not ("IDictionary" or "IReadOnlyDictionary");
    }

    // Helpers that neither take nor make configuration are not followed: their number would be without bound.
    private bool IsOfInterest(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length == 0)
        {
            return false;
        }

        if (method.MethodKind == MethodKind.LocalFunction || Concerns(method.ReturnType) || (ExtensionBlock.ReceiverOf(method) is { } extended && Concerns(extended.Type)))
        {
            return true;
        }

        foreach (var parameter in method.Parameters)
        {
            if (Concerns(parameter.Type) || parameter.Type.TypeKind == TypeKind.Delegate)
            {
                return true;
            }
        }

        return false;
    }

    // The common base of configuration types, which says nothing of itself.
    private bool IsBase(INamedTypeSymbol type) => type is { IsAbstract: true, TypeKind: TypeKind.Class, ContainingAssembly: { } assembly and not ISourceAssemblySymbol }
        && _names.KnowsConfigTypes(assembly);

    private bool Concerns(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Concerns(array.ElementType),
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => _names.IsConfigType(named) || _names.IsScalar(named) || IsBase(named) || AnyConcerns(named),
        _ => false,
    };

    // Helpers that take or make data of the program are only followed for members that have to do with configuration.
    private bool IsOfData(IMethodSymbol method) => method.DeclaringSyntaxReferences.Length > 0
        && (IsData(method.ReturnType) || method.Parameters.Any(parameter => IsData(parameter.Type)) || (IsText(method.ReturnType) && ShortBody.Is(method, _cancellation)));

    // Text, numbers and truth values, or lists of them.
    private static bool IsText(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsText(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } items } named when IsCollection(named) => IsText(items[0]),
        _ => DataInitializers.IsSimple(type),
    };

    private bool IsData(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsData(array.ElementType),
        INamedTypeSymbol named => named.IsTupleType || IsTextBuilder(named) || _model.DataTypes.Of(named, _cancellation) is not null || named.TypeArguments.Any(IsData),
        _ => false,
    };

    private bool IsAboutConfiguration => _isAboutConfiguration ??= _blocks.Count == 0
        || _blocks.Any(block => block.Descendants().Any(operation => operation.Type is INamedTypeSymbol type && (Concerns(type) || _names.TakesOutput(type))));

    private bool AnyConcerns(INamedTypeSymbol type)
    {
        if (!type.IsGenericType)
        {
            return false;
        }

        foreach (var argument in type.TypeArguments)
        {
            if (Concerns(argument))
            {
                return true;
            }
        }

        return false;
    }
}
