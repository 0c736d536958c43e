using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>What is compiled only sometimes: what is added for an object must be there whenever the object is.</summary>
internal static class Conditions
{
    /// <summary>Whether a place that follows a piece of code is compiled whenever the code is: no <c>#if</c> that began in between is still open.</summary>
    public static bool AreSame(SyntaxNode code, int place)
    {
        var root = code.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
        {
            return true;
        }

        var depth = 0;
        foreach (var trivia in root.DescendantTrivia(TextSpan.FromBounds(code.SpanStart, place)).Where(trivia => trivia.SpanStart >= code.SpanStart && trivia.Span.End <= place))
        {
            depth += trivia.Kind() switch
            {
                SyntaxKind.IfDirectiveTrivia => 1,
                SyntaxKind.EndIfDirectiveTrivia => -1,
                _ => 0,
            };
        }

        return depth == 0;
    }
}
