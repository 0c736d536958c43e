using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>Where code may give a variable another value, as far as its text says.</summary>
internal static class Writes
{
    /// <summary>Whether code anywhere below a node may write to a variable of a name.</summary>
    public static bool To(string name, SyntaxNode code)
    {
        foreach (var node in code.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && Is(identifier))
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
