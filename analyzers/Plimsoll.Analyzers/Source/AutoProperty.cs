using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Properties that give back what they were given. One that speaks of its <c>field</c> has a field that the compiler made as well, and code that may do anything.
/// </summary>
internal static class AutoProperty
{
    public static bool Is(IPropertySymbol property) => HasField(property) && !HasCode(property.GetMethod) && !HasCode(property.SetMethod);

    /// <summary>Whether what is declared here has code of its own, be it in another part.</summary>
    public static bool HasCode(PropertyDeclarationSyntax property) =>
        property.Modifiers.Any(SyntaxKind.PartialKeyword) || property.ExpressionBody is not null || HasCode(property.AccessorList);

    private static bool HasCode(AccessorListSyntax? accessors)
    {
        for (var i = 0; i < accessors?.Accessors.Count; i++)
        {
            if (IsCode(accessors.Accessors[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasField(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: true, AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCode(IMethodSymbol? accessor) =>
        (accessor?.PartialImplementationPart ?? accessor)?.DeclaringSyntaxReferences is { Length: > 0 } declarations && IsCode(declarations[0].GetSyntax());

    private static bool IsCode(SyntaxNode accessor) =>
        accessor is ArrowExpressionClauseSyntax or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null };
}
