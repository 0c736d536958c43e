using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Writes values of the tree as C# expressions of a type; null where the type has no way to say them.</summary>
internal sealed class ValueWriter(SemanticModel model, WireNames names, int position)
{
    private const int MaxDepth = 8;

    private LanguageVersion Language => ((CSharpParseOptions)model.SyntaxTree.Options).LanguageVersion;

    public string? Write(ITypeSymbol type, ConfigNode value, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Write(nullable.TypeArguments[0], value, depth);
        }

        return value switch
        {
            ScalarNode scalar => Literal(type.SpecialType, scalar) ?? Constant(type, scalar) ?? Converted(type, scalar),
            MappingNode mapping when type is INamedTypeSymbol named && names.IsConfigType(named) => Object(named, mapping, depth),
            SequenceNode list when ItemOf(type) is { } item => List(type, item, list, depth),
            _ => null,
        };
    }

    /// <summary>The type of the items of a list, or null.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } named when named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || named.AllInterfaces.Any(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>Whether a property can be set in an initialiser, and at which key it writes.</summary>
    public string? KeyOf(IPropertySymbol property) =>
        property is { SetMethod: not null, IsStatic: false, IsIndexer: false }
        && names.Member(property) is { IsBroken: false, Property: { From: null, Path.Steps: { Length: 1 } steps } } && steps[0].Kind == WireStepKind.Key
            ? steps[0].Text
            : null;

    private static string? KeyOf(WireParameter parameter) =>
        parameter.Targets.Length == 1 && parameter.Targets[0] is { From: null, Path.Steps: { Length: 1 } steps } && steps[0].Kind == WireStepKind.Key ? steps[0].Text : null;

    /// <summary>All properties of a type that an initialiser can set, from the type up.</summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var at = type;
        for (var depth = 0; at is not null && depth < 16; depth++, at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }

    private static string? Literal(SpecialType type, ScalarNode scalar) => (type, scalar.Type) switch
    {
        (SpecialType.System_Boolean, ScalarType.Boolean) => scalar.Text,
        (SpecialType.System_String, ScalarType.String) => Quoted(scalar.Text),
        (SpecialType.System_Int64, ScalarType.Integer) => long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? scalar.Text : null,
        (SpecialType.System_Int32, ScalarType.Integer) => int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? scalar.Text : null,
        (SpecialType.System_UInt32, ScalarType.Integer) => uint.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? scalar.Text : null,
        (SpecialType.System_UInt64, ScalarType.Integer) => ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? scalar.Text : null,
        (SpecialType.System_Double, ScalarType.Integer or ScalarType.Float) => scalar.Text,
        _ => null,
    };

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private string? Constant(ITypeSymbol type, ScalarNode scalar)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && member is IPropertySymbol or IFieldSymbol
                && names.ConstantOf(member) is ConstantValue { Written: string text } && scalar.Type == ScalarType.String && text == scalar.Text)
            {
                return type.ToMinimalDisplayString(model, position) + "." + member.Name;
            }
        }

        return null;
    }

    // What converts without a cast: quantities, ports, and words that a type has no name for.
    private string? Converted(ITypeSymbol type, ScalarNode scalar)
    {
        if (!names.IsScalar(type))
        {
            return null;
        }

        foreach (var method in type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>())
        {
            if (method.Parameters.Length == 1 && Literal(method.Parameters[0].Type.SpecialType, scalar) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private string? Object(INamedTypeSymbol type, MappingNode mapping, int depth) => type.InstanceConstructors
        .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
        .OrderBy(constructor => constructor.Parameters.Count(parameter => !parameter.IsOptional))
        .Select(constructor => Object(type, constructor, mapping, depth)).FirstOrDefault(text => text is not null);

    // What a constructor asks for is given to it, and all else is set.
    private string? Object(INamedTypeSymbol type, IMethodSymbol constructor, MappingNode mapping, int depth)
    {
        var written = names.Member(constructor);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in constructor.Parameters.Where(parameter => !parameter.IsOptional))
        {
            var key = written.IsBroken || written.Parameters.Length <= parameter.Ordinal ? null : KeyOf(written.Parameters[parameter.Ordinal]);
            if (key is null || mapping[key] is not { } value || Write(parameter.Type, value, depth + 1) is not { } argument)
            {
                return null;
            }

            given.Add(key, argument);
        }

        var members = new List<string>();
        foreach (var entry in mapping.Entries.Where(entry => !given.ContainsKey(entry.Key)))
        {
            var property = Properties(type).FirstOrDefault(candidate => KeyOf(candidate) == entry.Key);
            if (property is null || Write(property.Type, entry.Value, depth + 1) is not { } value)
            {
                return null;
            }

            members.Add(property.Name + " = " + value);
        }

        var made = Language >= LanguageVersion.CSharp9 ? "new" : "new " + type.ToMinimalDisplayString(model, position);
        var arguments = given.Count > 0 || members.Count == 0 || Language >= LanguageVersion.CSharp9 ? "(" + string.Join(", ", given.Values) + ")" : "";
        return made + arguments + (members.Count == 0 ? "" : " { " + string.Join(", ", members) + " }");
    }

    private string? List(ITypeSymbol type, ITypeSymbol itemType, SequenceNode list, int depth)
    {
        var items = list.Select(item => Write(itemType, item, depth + 1)).ToList();
        if (items.Contains(null))
        {
            return null;
        }

        var text = string.Join(", ", items);
        if (Language >= LanguageVersion.CSharp12)
        {
            return "[" + text + "]";
        }

        var item = itemType.ToMinimalDisplayString(model, position);
        return type is INamedTypeSymbol { Name: "List" or "IList" } ? $"new System.Collections.Generic.List<{item}> {{ {text} }}" : $"new {item}[] {{ {text} }}";
    }
}
