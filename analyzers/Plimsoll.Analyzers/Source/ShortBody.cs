using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Helpers that only work out a text or a number: few enough steps to take wherever they are called. What a longer one returns is unknown,
/// because all members that call it would pay for it.
/// </summary>
internal static class ShortBody
{
    private const int MaxCharacters = 1500;

    /// <summary>Whether a method or getter is short, and goes through nothing again and again.</summary>
    public static bool Is(IMethodSymbol method, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences is not { Length: 1 } declarations)
        {
            return false;
        }

        var body = declarations[0].GetSyntax(cancellation);
        if (body.Span.Length > MaxCharacters)
        {
            return false;
        }

        foreach (var node in body.DescendantNodes())
        {
            if (node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or GotoStatementSyntax or YieldStatementSyntax)
            {
                return false;
            }
        }

        return true;
    }
}
