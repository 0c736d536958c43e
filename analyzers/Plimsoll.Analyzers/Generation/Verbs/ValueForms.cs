using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Generation.Verbs;

/// <summary>Judges what the type of a parameter is as a value of a document.</summary>
internal static class ValueForms
{
    public static readonly SymbolDisplayFormat Qualified =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The form of a parameter and the type of one value.</summary>
    public static (VerbValue Value, ITypeSymbol Type) Of(ITypeSymbol type)
    {
        type = WithoutNull(type);
        if (type is INamedTypeSymbol { Name: "Action", TypeArguments.Length: 1 } action
            && (IsObject(action.TypeArguments[0]) || IsGeneratedElsewhere(action.TypeArguments[0])))
        {
            return (new(ValueShape.Object, ValueContainer.One, IsDelegate: true), action.TypeArguments[0]);
        }

        if (ShapeOf(type) is { } shape)
        {
            return (new(shape, ValueContainer.One), type);
        }

        return ElementOf(type) is not { } element ? (new(null, ValueContainer.One), type)
            : element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair
                ? (new(ShapeOf(WithoutNull(pair.TypeArguments[1])), ValueContainer.Map), pair.TypeArguments[1])
                : (new(ShapeOf(WithoutNull(element)), ValueContainer.List), element);
    }

    private static ValueShape? ShapeOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueShape.Text,
        SpecialType.System_Boolean => ValueShape.Boolean,
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 => ValueShape.Int32,
        SpecialType.System_UInt32 or SpecialType.System_Int64 => ValueShape.Int64,
        SpecialType.System_UInt64 => ValueShape.UInt64,
        SpecialType.System_Single or SpecialType.System_Double => ValueShape.Number,
        _ => type.AllInterfaces.Any(face => Is(face, "IConfigScalar")) ? ValueShape.Scalar
            : IsObject(type) ? ValueShape.Object
            : DerivesFrom(type, "ConfigNode") ? ValueShape.Node
            : IsGeneratedElsewhere(type) ? ValueShape.Any
            : null,
    };

    // Generators do not see each other's output: a type of the schema is an error here, or only its hand-written part is seen.
    private static bool IsGeneratedElsewhere(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        || (type is INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.System_Object }
            && type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)));

    private static bool IsObject(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.Any(IsObject)
        : DerivesFrom(type, "ConfigObject");

    private static bool DerivesFrom(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() is "Plimsoll" or "Plimsoll.Documents";

    private static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments.Length: 1 } span => span.TypeArguments[0],
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } list => list.TypeArguments[0],
        _ => type.AllInterfaces
            .Where(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .Select(face => face.TypeArguments[0])
            .FirstOrDefault(),
    };
}
