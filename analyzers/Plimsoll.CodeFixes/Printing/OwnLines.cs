using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Code that has lines of its own, and the comments that speak of it: those directly above, and one behind it.</summary>
internal static class OwnLines
{
    /// <summary>Whether nothing but blanks stands before a place in its line.</summary>
    public static bool IsFirst(SourceText text, int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    public static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    /// <summary>The last of the brackets and marks that close something behind a token, in its line; the token itself, if none does or other code stands there too.</summary>
    public static SyntaxToken Closers(SyntaxToken token)
    {
        var last = token;
        while (!last.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            last = last.GetNextToken();
            if (!last.IsKind(SyntaxKind.CloseParenToken) && !last.IsKind(SyntaxKind.SemicolonToken) && !last.IsKind(SyntaxKind.CommaToken))
            {
                return token;
            }
        }

        return last;
    }

    /// <summary>Where a token ends with the comments behind it.</summary>
    public static int End(SyntaxToken last)
    {
        var comment = last.TrailingTrivia.LastOrDefault(IsComment);
        return comment.RawKind == 0 ? last.Span.End : comment.Span.End;
    }

    /// <summary>The lines from one token to another with their comments and line breaks; null if other code stands there, too.</summary>
    public static TextSpan? Of(SyntaxToken first, SyntaxToken last)
    {
        var text = first.SyntaxTree!.GetText();
        if (!IsFirst(text, first.SpanStart) || !last.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            return null;
        }

        var line = text.Lines.GetLineFromPosition(first.SpanStart).LineNumber;
        while (line > 0 && text.Lines[line - 1].Start >= first.FullSpan.Start && text.Lines[line - 1].ToString().TrimStart().StartsWith("//", StringComparison.Ordinal))
        {
            line--;
        }

        return TextSpan.FromBounds(text.Lines[line].Start, last.FullSpan.End);
    }
}
