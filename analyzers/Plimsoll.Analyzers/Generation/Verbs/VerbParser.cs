using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Generation.Verbs;

/// <summary>Reads a verb from its declaration.</summary>
internal static class VerbParser
{
    private const string Annotations = "Plimsoll.Annotations";

    /// <summary>Whether a declaration may be a verb, judged by its syntax alone.</summary>
    public static bool MayBeVerb(SyntaxNode node) => node is MethodDeclarationSyntax { Body: null, ExpressionBody: null } method
        && method.Modifiers.Any(SyntaxKind.PartialKeyword)
        && (method.AttributeLists.Count > 0 || method.ParameterList.Parameters.Any(parameter => parameter.AttributeLists.Count > 0));

    /// <summary>The verb, or null if the method is none: it has a body elsewhere or no attribute of ours.</summary>
    public static VerbSpec? Parse(SemanticModel model, MethodDeclarationSyntax syntax, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(syntax, cancellation) is not { PartialImplementationPart: null } method)
        {
            return null;
        }

        var constants = Of(method.GetAttributes(), "ConfigSetAttribute").Select(Constant).ToArray();
        var scope = Of(method.GetAttributes(), "ConfigScopeAttribute").Select(attribute => Text(attribute, 0)).FirstOrDefault() ?? "";
        var parameters = method.Parameters.SelectMany(Writes).ToArray();
        var empties = Of(method.GetAttributes(), "ConfigEmptyAttribute").Select(attribute => Text(attribute, 0)).ToArray();
        var removals = Of(method.GetAttributes(), "ConfigRemoveAttribute").Select(attribute => Text(attribute, 0)).ToArray();
        if (constants.Length + scope.Length + parameters.Length + empties.Length + removals.Length == 0)
        {
            return null;
        }

        var isFactory = method is { IsStatic: true, IsExtensionMethod: false };
        var receiver = isFactory ? "made__" : method.IsExtensionMethod ? method.Parameters[0].Name : "this";
        var receiverType = method.IsExtensionMethod ? method.Parameters[0].Type : method.ContainingType;
        return new(
            HintName(method),
            method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString(),
            new(Containers(method.ContainingType)),
            Signature(method, syntax),
            receiver,
            isFactory,
            method.ReturnsVoid ? VerbReturn.Nothing
                : SymbolEqualityComparer.Default.Equals(method.ReturnType, receiverType) ? VerbReturn.Receiver : VerbReturn.Scope,
            method.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Origin(method, receiver),
            scope,
            new(constants),
            new(empties),
            new(removals),
            new(parameters),
            new(method.Parameters.SelectMany(Checks).ToArray()));
    }

    private static IEnumerable<VerbParameter> Writes(IParameterSymbol parameter)
    {
        foreach (var attribute in Of(parameter.GetAttributes(), "ConfigPathAttribute"))
        {
            var (value, type) = ValueForms.Of(parameter.Type);
            var from = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "From").Value.Value as string;
            var canBeNull = CanBeNull(parameter);
            yield return new(parameter.Name, Text(attribute, 0), from ?? "", value, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), canBeNull);
        }
    }

    private static bool CanBeNull(IParameterSymbol parameter)
    {
        if (parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } })
        {
            return false;
        }

        return parameter.Type.TypeKind == TypeKind.Error
            ? parameter.NullableAnnotation == NullableAnnotation.Annotated
            : parameter.Type.IsReferenceType || parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
    }

    // The attribute holds a number; the name of the check is that of the member of the enumeration.
    private static IEnumerable<VerbCheck> Checks(IParameterSymbol parameter) =>
        from attribute in Of(parameter.GetAttributes(), "ConfigFormAttribute")
        from form in attribute.ConstructorArguments.Take(1)
        where form.Type is not null
        from member in form.Type!.GetMembers().OfType<IFieldSymbol>()
        where member.HasConstantValue && Equals(member.ConstantValue, form.Value)
        select new VerbCheck(parameter.Name, member.Name);

    private static VerbConstant Constant(AttributeData attribute)
    {
        var value = Argument(attribute, 1);
        return value switch
        {
            null => new(Text(attribute, 0), null, "null"),
            string text => new(Text(attribute, 0), ValueShape.Text, SymbolDisplay.FormatLiteral(text, quote: true)),
            bool flag => new(Text(attribute, 0), ValueShape.Boolean, flag ? "true" : "false"),
            double or float => new(Text(attribute, 0), ValueShape.Number, Convert.ToString(value, CultureInfo.InvariantCulture)),
            _ => new(Text(attribute, 0), ValueShape.Int64, Convert.ToString(value, CultureInfo.InvariantCulture) + "L"),
        };
    }

    private static string Signature(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        var parameters = method.Parameters.Select((parameter, index) =>
            (index == 0 && method.IsExtensionMethod ? "this " : parameter.IsParams ? "params " : "")
            + parameter.Type.ToDisplayString(ValueForms.Qualified) + " @" + parameter.Name);
        var generic = method.TypeParameters.Length == 0 ? "" : "<" + string.Join(", ", method.TypeParameters.Select(type => type.Name)) + ">";
        var modifiers = string.Join(" ", syntax.Modifiers.Select(modifier => modifier.Text));
        return $"{modifiers} {method.ReturnType.ToDisplayString(ValueForms.Qualified)} {method.Name}{generic}({string.Join(", ", parameters)})"
            + string.Concat(method.TypeParameters.Select(Constraints));
    }

    private static string Constraints(ITypeParameterSymbol type)
    {
        var constraints = new List<string>();
        if (type.HasReferenceTypeConstraint)
        {
            constraints.Add("class");
        }

        if (type.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }

        constraints.AddRange(type.ConstraintTypes.Select(constraint => constraint.ToDisplayString(ValueForms.Qualified)));
        return constraints.Count == 0 ? "" : $" where {type.Name} : {string.Join(", ", constraints)}";
    }

    private static string Origin(IMethodSymbol method, string receiver)
    {
        var line = Caller(method, "CallerLineNumberAttribute");
        var file = Caller(method, "CallerFilePathAttribute");
        return line is null || file is null ? receiver + ".Node.Origin" : $"global::Plimsoll.Documents.Origin.Caller(@{file}, @{line})";
    }

    private static string? Caller(IMethodSymbol method, string attribute) => method.Parameters
        .FirstOrDefault(parameter => parameter.GetAttributes().Any(data => data.AttributeClass?.Name == attribute))?.Name;

    /// <summary>The declarations of a type and the types around it, outermost first.</summary>
    public static string[] Containers(INamedTypeSymbol type)
    {
        var containers = new List<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var keyword = current.IsRecord ? "record" : current.TypeKind switch { TypeKind.Struct => "struct", TypeKind.Interface => "interface", _ => "class" };
            containers.Insert(0, $"partial {keyword} {current.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
        }

        return containers.ToArray();
    }

    // Overloads differ in their parameters, and a file name may not hold them.
    private static string HintName(IMethodSymbol method)
    {
        var hash = 2166136261u;
        foreach (var c in method.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat))
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return $"{FileName(method.ContainingType)}.{method.Name}.{hash.ToString("x8", CultureInfo.InvariantCulture)}.g.cs";
    }

    /// <summary>The name of a type as part of a file name.</summary>
    public static string FileName(INamedTypeSymbol type) => type.ToDisplayString().Replace('<', '_').Replace('>', '_').Replace(", ", "_");

    private static IEnumerable<AttributeData> Of(ImmutableArray<AttributeData> attributes, string name) => attributes.Where(
        attribute => attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == Annotations);

    private static string Text(AttributeData attribute, int index) =>
        Argument(attribute, index) as string ?? "";

    /// <summary>The value of an argument; null if it is missing, as in code that is being typed, or a list.</summary>
    internal static object? Argument(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } value ? value.Value : null;
}
