using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.CSharp;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>
/// Keeps the line feeds of texts in a file whose lines end otherwise. A raw literal holds the line ends of its file, and no document does:
/// there each line of a text is a literal of its own, and the compiler puts them together.
/// </summary>
internal static class LineFeeds
{
    private const int Step = 4;

    /// <summary>An expression, whose lines end with line feeds yet, without raw literals of several lines.</summary>
    public static string Keep(string code)
    {
        var tokens = SyntaxFactory.ParseExpression(code).DescendantTokens().Where(token => token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken));
        foreach (var token in tokens.OrderByDescending(token => token.SpanStart))
        {
            var line = code.Substring(code.LastIndexOf('\n', token.SpanStart) + 1);
            var indentation = new string(' ', line.Length - line.TrimStart(' ').Length + Step);
            code = code.Substring(0, token.SpanStart) + Sum(token.ValueText, indentation) + code.Substring(token.Span.End);
        }

        return code;
    }

    private static string Sum(string text, string indentation)
    {
        var lines = text.Split('\n');
        var literals = lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0).Select(Literals.Quoted);
        return string.Join("\n" + indentation + "+ ", literals);
    }
}
