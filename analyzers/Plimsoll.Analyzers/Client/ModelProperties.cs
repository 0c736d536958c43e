using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Client;

/// <summary>The properties of a model class, as System.Text.Json with the options of the client writes them.</summary>
internal static class ModelProperties
{
    // Broken code may inherit in a circle; the compiler cuts the circle, the bound is for safety.
    public const int MaxBases = 32;

    private const string JsonNamespace = "System.Text.Json.Serialization";

    /// <summary>Whether any property names its field.</summary>
    public static bool AnyNamed(INamedTypeSymbol type)
    {
        foreach (var property in Of(type))
        {
            if (Has(property, "JsonPropertyNameAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of each field by that of its property.</summary>
    public static IReadOnlyDictionary<string, string> Fields(INamedTypeSymbol type)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in Of(type))
        {
            if (!fields.ContainsKey(property.Name) && FieldOf(property) is { } field)
            {
                fields.Add(property.Name, field);
            }
        }

        return fields;
    }

    /// <summary>The field that a property is written to; null if it is none, or one that a converter of its own writes.</summary>
    public static string? FieldOf(IPropertySymbol property)
    {
        if (property is not { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public })
        {
            return null;
        }

        foreach (var attribute in property.GetAttributes())
        {
            if (!IsJson(attribute))
            {
                continue;
            }

            switch (attribute.AttributeClass!.Name)
            {
                case "JsonIgnoreAttribute" or "JsonExtensionDataAttribute" or "JsonConverterAttribute":
                    return null;
                case "JsonPropertyNameAttribute":
                    return attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string { Length: > 0 } name ? name : null;
            }
        }

        return CamelCase(property.Name);
    }

    /// <summary>Whether reading a property gives what was written to it: of source that can be seen, of libraries it is taken for granted.</summary>
    public static bool IsPlain(IPropertySymbol property) => !property.IsAbstract && (property.DeclaringSyntaxReferences.Length == 0 || AutoProperty.Is(property));

    /// <summary>What a new instance holds.</summary>
    public static IReadOnlyList<KeyValuePair<string, Value>> Initial(INamedTypeSymbol type, string? apiVersion, string? kind)
    {
        var values = new List<KeyValuePair<string, Value>>();
        if (apiVersion is not null && kind is not null)
        {
            values.Add(new("apiVersion", new ConstantValue(apiVersion)));
            values.Add(new("kind", new ConstantValue(kind)));
        }

        foreach (var property in Of(type))
        {
            if (FieldOf(property) is { } field && InitialOf(property) is { } value)
            {
                values.Add(new(field, value));
            }
        }

        return values;
    }

    /// <summary>Whether the class is source without constructors that could write something.</summary>
    public static bool IsSeenWhole(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (at.DeclaringSyntaxReferences.Length == 0 || at.InstanceConstructors.Any(static constructor =>
                constructor.DeclaringSyntaxReferences.Length > 0 && constructor.DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a converter writes the instances of a class, and not its properties.</summary>
    public static bool IsConverted(INamedTypeSymbol type) => Has(type, "JsonConverterAttribute");

    public static bool Has(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (IsJson(attribute) && attribute.AttributeClass!.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The properties of a class and its bases, the nearest first.</summary>
    public static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol type)
    {
        var at = type;
        for (var depth = 0; at is { SpecialType: not SpecialType.System_Object } && depth < MaxBases; depth++, at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property)
                {
                    yield return property;
                }
            }
        }
    }

    // Null is not written, but zero and false are. An initializer may write anything.
    private static Value? InitialOf(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences.Length > 0
            && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { Initializer: not null })
        {
            return Value.Unknown;
        }

        return property.IsRequired ? null : property.Type.SpecialType switch
        {
            SpecialType.System_Boolean => new ConstantValue(false),
            SpecialType.System_Int32 => new ConstantValue(0),
            SpecialType.System_Int64 => new ConstantValue(0L),
            SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal => Value.Unknown,
            _ => null,
        };
    }

    private static bool IsJson(AttributeData attribute) => attribute.AttributeClass is { ContainingNamespace: { } space }
        && space.ToDisplayString() == JsonNamespace;

    // As JsonNamingPolicy.CamelCase does it: URLPath is urlPath.
    private static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }
}
