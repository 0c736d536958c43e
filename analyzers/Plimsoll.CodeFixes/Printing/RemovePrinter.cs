using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Removes a value with what was written for nothing else: its comma, its assignment, its call.</summary>
internal static class RemovePrinter
{
    public static IEnumerable<CodeChange> Remove(SyntaxNode syntax, WriteKind kind)
    {
        switch (kind)
        {
            case WriteKind.Element:
                return [.. Item(syntax), .. OnlyItem(syntax)];
            case WriteKind.Expression:
                return Value(syntax);
            default:
                return syntax is InvocationExpressionSyntax call ? Call(call) : syntax.Parent is AssignmentExpressionSyntax or ArgumentSyntax ? Value(syntax) : Item(syntax);
        }
    }

    private static IEnumerable<CodeChange> Value(SyntaxNode syntax) => syntax.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list } assignment => From(list.Expressions, assignment),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => [Statement(statement)],
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } => arguments.Arguments.Count == 1 ? Call(call) : [.. From(arguments.Arguments, (ArgumentSyntax)syntax.Parent), .. Call(call)],
        _ => [.. Item(syntax), .. OnlyItem(syntax)],
    };

    // Not the only item of a call: a call without any would be no better.
    private static IEnumerable<CodeChange> Item(SyntaxNode syntax) => syntax.Parent switch
    {
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element when list.Elements.Count > 1 || list.Parent is not ArgumentSyntax => From(list.Elements, element),
        InitializerExpressionSyntax list when syntax is ExpressionSyntax element && (list.Expressions.Count > 1 || list.Parent?.Parent is not ArgumentSyntax) => From(list.Expressions, element),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when list.Arguments.Count > 1 => From(list.Arguments, argument),
        _ => [],
    };

    private static IEnumerable<CodeChange> OnlyItem(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } ? Call(call) : [];

    // A link of a chain goes with the point before it, a statement of its own as a whole.
    private static IEnumerable<CodeChange> Call(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
        {
            yield break;
        }

        if (call.Parent is ExpressionStatementSyntax statement && access.Expression is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
        {
            yield return Statement(statement);
        }
        else if (call.Parent is LambdaExpressionSyntax lambda && access.Expression is IdentifierNameSyntax)
        {
            if (lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } list } argument)
            {
                yield return From(list.Arguments, argument).First();
            }

            // A call that would be left with nothing to do goes as well.
            foreach (var change in lambda.Parent?.Parent is ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax outer } ? Call(outer) : [])
            {
                yield return change;
            }

            yield return CodeChange.Of(call.Span, "{ }");
        }
        else
        {
            yield return Link(access, call);
        }
    }

    // On a line of its own it goes with its comments, and leaves those of the link before it: brackets that close behind it move in front of them.
    private static CodeChange Link(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call)
    {
        if (!OwnLines.IsFirst(call.SyntaxTree.GetText(), access.OperatorToken.SpanStart))
        {
            return CodeChange.Of(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), "");
        }

        var (before, last) = (access.Expression.GetLastToken(), call.GetLastToken());
        var closed = before.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia) ? OwnLines.Closers(last) : last;
        var lines = new TextChange(TextSpan.FromBounds(OwnLines.End(before), OwnLines.End(closed)), "");
        return closed == last
            ? new([lines], [])
            : new([new(new(before.Span.End, 0), call.SyntaxTree.GetText().ToString(TextSpan.FromBounds(last.Span.End, closed.Span.End))), lines], []);
    }

    // Beside other code with one of the blanks around it.
    private static CodeChange Statement(StatementSyntax statement)
    {
        var (text, span) = (statement.SyntaxTree.GetText(), statement.Span);
        var beside = span.Start > 0 && span.End < text.Length && text[span.Start - 1] == ' ' && text[span.End] == ' ' ? TextSpan.FromBounds(span.Start - 1, span.End) : span;
        return CodeChange.Of(OwnLines.Of(statement.GetFirstToken(), statement.GetLastToken()) ?? beside, "");
    }

    private static IEnumerable<CodeChange> From<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        if (index < 0)
        {
            yield break;
        }

        if (list.Count == 1 && Emptied(item) is { } emptied)
        {
            yield return emptied;
            yield break;
        }

        var last = index < list.SeparatorCount ? list.GetSeparator(index) : item.GetLastToken();
        if ((index < list.SeparatorCount || index == 0) && OwnLines.Of(item.GetFirstToken(), last) is { } lines)
        {
            yield return CodeChange.Of(lines, "");
        }
        else if (index + 1 < list.Count)
        {
            yield return CodeChange.Of(TextSpan.FromBounds(item.SpanStart, list[index + 1].SpanStart), "");
        }
        else
        {
            yield return index > 0 ? Last(list.GetSeparator(index - 1), item) : CodeChange.Of(item.Span, "");
        }
    }

    // What holds nothing any more does not go on over lines, unless a comment stands there that speaks of something else.
    private static CodeChange? Emptied(SyntaxNode item)
    {
        var isAlone = OwnLines.Of(item.GetFirstToken(), item.GetLastToken().GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken) ? next : item.GetLastToken()) is { } lines
            && item.GetFirstToken().LeadingTrivia.Where(OwnLines.IsComment).All(comment => lines.Contains(comment.Span));
        switch (item.Parent)
        {
            case InitializerExpressionSyntax { Parent: not BaseObjectCreationExpressionSyntax } braces when braces.ToString().IndexOf('\n') < 0:
                return CodeChange.Of(TextSpan.FromBounds(braces.OpenBraceToken.Span.End, braces.CloseBraceToken.SpanStart), " ");
            case InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } braces when (isAlone || braces.ToString().IndexOf('\n') < 0) && !HasComments(braces.OpenBraceToken, braces.CloseBraceToken):
                var start = braces.OpenBraceToken.GetPreviousToken();
                return start.TrailingTrivia.Any(OwnLines.IsComment) ? null : CodeChange.Of(TextSpan.FromBounds(start.Span.End, braces.Span.End), creation.ArgumentList is null ? "()" : "");
            case CollectionExpressionSyntax brackets when isAlone && !HasComments(brackets.OpenBracketToken, brackets.CloseBracketToken):
                return CodeChange.Of(TextSpan.FromBounds(brackets.OpenBracketToken.Span.End, brackets.CloseBracketToken.SpanStart), "");
            default:
                return null;
        }
    }

    private static bool HasComments(SyntaxToken open, SyntaxToken close) =>
        open.LeadingTrivia.Concat(open.TrailingTrivia).Concat(close.LeadingTrivia).Any(OwnLines.IsComment);

    // With the comma before it, but not with a comment that stands behind the comma.
    private static CodeChange Last(SyntaxToken comma, SyntaxNode item)
    {
        var rest = TextSpan.FromBounds(OwnLines.End(comma), OwnLines.End(item.GetLastToken()));
        if (comma.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia) && !item.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            return new([new(comma.Span, ""), new(item.Span, "")], []);
        }

        return rest.Start == comma.Span.End ? CodeChange.Of(TextSpan.FromBounds(comma.SpanStart, rest.End), "") : new([new(comma.Span, ""), new(rest, "")], []);
    }
}
