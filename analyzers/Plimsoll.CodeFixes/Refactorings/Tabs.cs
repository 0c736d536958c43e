using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>Indents code by tabs. The lines of a raw literal keep their blanks, which have to be the same on all of them.</summary>
internal static class Tabs
{
    private const int Step = 4;

    public static string Indent(string code)
    {
        var raw = SyntaxFactory.ParseExpression(code).DescendantTokens().Where(token => token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)).Select(token => token.Span).ToList();
        var text = new StringBuilder(code.Length);
        var at = 0;
        foreach (var line in code.Split('\n'))
        {
            var start = at;
            var blanks = line.Length - line.TrimStart(' ').Length;
            var isCode = at > 0 && !raw.Exists(span => span.Start < start && start < span.End);
            text.Append(at > 0 ? "\n" : "").Append(isCode ? new string('\t', blanks / Step) + line.Substring(blanks - blanks % Step) : line);
            at += line.Length + 1;
        }

        return text.ToString();
    }
}
