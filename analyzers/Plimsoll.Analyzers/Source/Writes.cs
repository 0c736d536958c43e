using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>Where code may give a variable another value, as far as its text says.</summary>
internal static class Writes
{
    /// <summary>Whether code anywhere below a node may write to a variable with the name of a parameter.</summary>
    public static bool To(IParameterSymbol parameter, SyntaxNode code, Compilation compilation)
    {
        foreach (var node in code.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == parameter.Name
                && (parameter.Type is { IsReferenceType: true } ? !IsLookedInto(identifier) && Is(identifier) : Is(identifier) || IsExtended(identifier, compilation)))
            {
                return true;
            }
        }

        return false;
    }

    // What is written in an object leaves the variable what it is.
    private static bool IsLookedInto(SyntaxNode name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Expression: var of } => of == name,
        ElementAccessExpressionSyntax { Expression: var of } => of == name,
        _ => false,
    };

    // An extension may take a structure by reference, without a word that says so where it is called.
    private static bool IsExtended(SyntaxNode node, Compilation compilation)
    {
        for (var inner = node; inner.Parent is MemberAccessExpressionSyntax outer && outer.Expression == inner; inner = outer)
        {
            var member = CachedModel.Of(compilation, outer.SyntaxTree).GetSymbolInfo(outer).Symbol;
            if (member is null or IMethodSymbol { IsExtensionMethod: true } || ExtensionBlock.Holds(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an expression is written to. The whole of what is written is looked at: a field of a variable is a part of it, a member of a tuple as well.</summary>
    public static bool Is(SyntaxNode node)
    {
        for (var inner = node; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == inner:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } or RefExpressionSyntax:
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression }:
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 }:
                    return true;
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
