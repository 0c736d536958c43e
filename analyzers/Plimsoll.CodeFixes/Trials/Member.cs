using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>A member that has code of its own, or the statements of a program: the smallest part of a project that can be analysed.</summary>
/// <param name="Tree">Its file.</param>
/// <param name="Span">Where it stands there.</param>
internal sealed record Member(SyntaxTree Tree, TextSpan Span)
{
    /// <summary>The member that holds a place; null for what stands outside of all, such as the arguments of a base.</summary>
    public static Member? At(SyntaxNode root, TextSpan span) => Declaration(root, span) switch
    {
        null => null,
        GlobalStatementSyntax statement => OfProgram((CompilationUnitSyntax)statement.Parent!),
        { } declaration => new(root.SyntaxTree, declaration.Span),
    };

    /// <summary>The same member after changes of its file, which may be one itself.</summary>
    public Member In(SyntaxTree tree, IReadOnlyList<TextChange> changes)
    {
        if (Span.Length == Tree.Length)
        {
            return new(tree, new(0, tree.Length));
        }

        var (start, length) = (Span.Start, Span.Length);
        foreach (var change in changes)
        {
            var grown = change.NewText!.Length - change.Span.Length;
            start += change.Span.End <= Span.Start ? grown : 0;
            length += Span.Contains(change.Span) && change.Span.End > Span.Start ? grown : 0;
        }

        return new(tree, new(start, length));
    }

    /// <summary>The declaration that holds a place, or a statement of a program, whose statements are one member.</summary>
    public static MemberDeclarationSyntax? Declaration(SyntaxNode root, TextSpan span) => root.FindNode(span) switch
    {
        CompilationUnitSyntax unit => unit.Members.FirstOrDefault(member => member is GlobalStatementSyntax && span.Contains(member.Span)),
        var node => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax) ? member : null,
    };

    private static Member OfProgram(CompilationUnitSyntax unit)
    {
        var statements = unit.Members.OfType<GlobalStatementSyntax>().ToList();
        return new(unit.SyntaxTree, TextSpan.FromBounds(statements[0].SpanStart, statements[statements.Count - 1].Span.End));
    }
}
