using Microsoft.CodeAnalysis;
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
            // On a line of its own it goes with its comments, and leaves those of the link before it.
            yield return CodeChange.Of(
                OwnLines.IsFirst(call.SyntaxTree.GetText(), access.OperatorToken.SpanStart)
                    ? TextSpan.FromBounds(OwnLines.End(access.Expression.GetLastToken()), OwnLines.End(call.GetLastToken()))
                    : TextSpan.FromBounds(access.Expression.Span.End, call.Span.End),
                "");
        }
    }

    private static CodeChange Statement(StatementSyntax statement) =>
        CodeChange.Of(OwnLines.Of(statement.GetFirstToken(), statement.GetLastToken()) ?? statement.Span, "");

    private static IEnumerable<CodeChange> From<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        if (index < 0)
        {
            yield break;
        }

        if (list.Count == 1 && item.Parent is InitializerExpressionSyntax braces && braces.ToString().IndexOf('\n') < 0)
        {
            yield return CodeChange.Of(TextSpan.FromBounds(braces.OpenBraceToken.Span.End, braces.CloseBraceToken.SpanStart), " ");
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

    // With the comma before it, but not with a comment that stands behind the comma.
    private static CodeChange Last(SyntaxToken comma, SyntaxNode item)
    {
        var rest = TextSpan.FromBounds(OwnLines.End(comma), OwnLines.End(item.GetLastToken()));
        return rest.Start == comma.Span.End ? CodeChange.Of(TextSpan.FromBounds(comma.SpanStart, rest.End), "") : new([new(comma.Span, ""), new(rest, "")], []);
    }
}
