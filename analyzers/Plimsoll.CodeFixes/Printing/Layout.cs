using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Adds code in the layout of the code beside it.</summary>
internal static class Layout
{
    /// <summary>A call behind a chain: on a line of its own, if the last link stands on one.</summary>
    public static CodeChange Continue(ExpressionSyntax end, Call calls)
    {
        var text = end.SyntaxTree.GetText();
        if (end is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && OwnLines.IsFirst(text, access.OperatorToken.SpanStart))
        {
            var gap = Break(text, access.OperatorToken.SpanStart) + Indentation(text, access.OperatorToken.SpanStart);
            return CodeChange.Insert(OwnLines.End(end.GetLastToken()), gap + calls.Text, calls.Usings);
        }

        return CodeChange.Insert(end.Span.End, calls.Text, calls.Usings);
    }

    /// <summary>A member at the end of an initialiser, which is made if there is none.</summary>
    public static CodeChange Initialize(BaseObjectCreationExpressionSyntax creation, string member)
    {
        if (creation.Initializer is not { } initializer)
        {
            return CodeChange.Insert(creation.Span.End, " { " + member + " }", []);
        }

        var (list, text) = (initializer.Expressions, creation.SyntaxTree.GetText());
        if (list.Count == 0)
        {
            return new([Fill(initializer.OpenBraceToken, initializer.CloseBraceToken, member)], []);
        }

        if (!Conditions.AreSame(creation, list.Last().Span.End))
        {
            return First(initializer.OpenBraceToken, list[0], member + ",");
        }

        var last = list[list.Count - 1];
        var comma = list.SeparatorCount == list.Count;
        var token = comma ? list.GetSeparator(list.Count - 1) : last.GetLastToken();
        if (!OwnLines.IsFirst(text, last.SpanStart))
        {
            return CodeChange.Insert(token.Span.End, (comma ? "" : ",") + " " + member + (comma ? "," : ""), []);
        }

        // A comment behind the last member stays there.
        var line = new TextChange(new(OwnLines.End(token), 0), Break(text, last.SpanStart) + Indentation(text, last.SpanStart) + member + (comma ? "," : ""));
        return comma ? new([line], [])
            : line.Span.Start == token.Span.End ? new([new(line.Span, "," + line.NewText)], [])
            : new([new(new(token.Span.End, 0), ","), line], []);
    }

    /// <summary>A statement behind what a lambda does, which was no statement so far; null of what is no lambda.</summary>
    public static CodeChange? AddStatement(ExpressionSyntax body, string name, Call calls) => body.Parent is not LambdaExpressionSyntax
        ? null
        : new([new(body.Span, "{ " + body + "; " + name + calls.Text + "; }")], calls.Usings);

    /// <summary>A statement at the end of the block of a function.</summary>
    public static CodeChange AddStatement(BlockSyntax block, string name, Call calls) => new(AddStatement(block, name + calls.Text + ";").Changes, calls.Usings);

    private static CodeChange AddStatement(BlockSyntax block, string statement)
    {
        var text = block.SyntaxTree.GetText();
        if (block.Statements.Count == 0)
        {
            return new([Fill(block.OpenBraceToken, block.CloseBraceToken, statement)], []);
        }

        if (block.Statements.LastOrDefault(candidate => Conditions.AreSame(block, candidate.Span.End)) is not { } last)
        {
            return First(block.OpenBraceToken, block.Statements[0], statement);
        }

        return OwnLines.IsFirst(text, last.SpanStart)
            ? CodeChange.Insert(OwnLines.End(last.GetLastToken()), Break(text, last.SpanStart) + Indentation(text, last.SpanStart) + statement, [])
            : CodeChange.Insert(last.Span.End, " " + statement, []);
    }

    // Where all that follows is there only sometimes, on a line of its own before it.
    private static CodeChange First(SyntaxToken open, SyntaxNode first, string code)
    {
        var text = open.SyntaxTree!.GetText();
        return CodeChange.Insert(OwnLines.End(open), Break(text, open.SpanStart) + IndentationAt(text, first.SpanStart) + code, []);
    }

    // Between braces that hold nothing, or a comment, which stays.
    private static TextChange Fill(SyntaxToken open, SyntaxToken close, string code)
    {
        var (text, between) = (open.SyntaxTree!.GetText(), TextSpan.FromBounds(open.Span.End, close.SpanStart));
        if (string.IsNullOrWhiteSpace(text.ToString(between)))
        {
            return new(between, " " + code + " ");
        }

        var indentation = IndentationAt(text, close.SpanStart);
        return OwnLines.IsFirst(text, close.SpanStart)
            ? new(new(text.Lines.GetLineFromPosition(close.SpanStart).Start, 0), indentation + (indentation.Contains('\t') ? "\t" : "    ") + code + Break(text, open.SpanStart))
            : new(new(close.SpanStart, 0), code + " ");
    }

    /// <summary>Imports of namespaces that are not imported yet, in order among those that are.</summary>
    public static IEnumerable<TextChange> Import(CompilationUnitSyntax unit, IEnumerable<string> namespaces)
    {
        var text = unit.SyntaxTree.GetText();
        var known = unit.Usings.Where(import => import is { Alias: null, StaticKeyword.RawKind: 0, Name: not null }).ToList();
        var missing = namespaces.Where(name => !known.Exists(import => import.Name!.ToString() == name)).ToList();
        foreach (var name in missing)
        {
            var before = known.FindLast(import => string.CompareOrdinal(import.Name!.ToString(), name) < 0);
            var at = before is not null ? before.Span.End : unit.Usings.Count > 0 ? unit.Usings[0].SpanStart : unit.GetFirstToken(includeZeroWidth: true).SpanStart;
            yield return before is not null
                ? new(new(at, 0), Break(text) + "using " + name + ";")
                : new(new(at, 0), "using " + name + ";" + Break(text) + (unit.Usings.Count > 0 || name != missing[missing.Count - 1] ? "" : Break(text)));
        }
    }

    /// <summary>How lines end, as the line of a place does.</summary>
    public static string Break(SourceText text, int position = 0) =>
        text.Lines.GetLineFromPosition(position) is var line && line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";

    /// <summary>The blanks at the start of the line of a place.</summary>
    public static string IndentationAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static string Indentation(SourceText text, int position) =>
        text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
}
