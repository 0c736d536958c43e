using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Client;
using Plimsoll.CodeFixes.Printing;
using Plimsoll.CodeFixes.Trials;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>Writes the calls that build what an initialiser of the official client builds.</summary>
/// <param name="document">The file.</param>
/// <param name="model">What it means.</param>
/// <param name="text">Its text.</param>
/// <param name="creation">The initialiser.</param>
/// <param name="member">The member that it stands in.</param>
internal sealed class ClientCode(
    Document document, SemanticModel model, SourceText text, ObjectCreationExpressionSyntax creation, Member member)
{
    /// <summary>The file with the calls in the place of the initialiser; null if they would not surely build the same.</summary>
    /// <param name="data">The object.</param>
    /// <param name="keepsNames">Whether values are written as they were, if they have names; otherwise as what they are.</param>
    /// <param name="cancellation">Stops the trial.</param>
    public async Task<Document?> Write(MappingNode data, bool keepsNames, CancellationToken cancellation)
    {
        var (root, parts, names) = ((MappingNode)data.Clone(), new InitializerParts(model, new ClientModels(model.Compilation)), new StandIns());
        if (!parts.Place(root, creation) || (keepsNames ? parts.Values.Count == 0 : parts.HasUnknown)
            || (MayBeAnother() && (parts.IsPartlyElsewhere || (!keepsNames && parts.Values.Count > 0))))
        {
            return null;
        }

        var bare = keepsNames ? ObjectCode.Write(root, [], model, text, creation.SpanStart) : null;
        names.Put(keepsNames ? parts.Values : []);
        if (ObjectCode.Write(root, Comments(), model, text, creation.SpanStart) is not var (code, usings) || names.Take(code) is not { } named
            || (bare is var (plain, _) && Paths(named) > Paths(plain)))
        {
            return null;
        }

        // What is not known is seen to be written where it belongs by what stands in for it.
        var (changed, changes) = With(named, usings);
        var (seen, others) = parts.HasUnknown ? With(code, usings) : (changed, changes);
        return await WrittenObject.IsCompiled(document, changed, creation.Span, changes, cancellation).ConfigureAwait(false)
            && await WrittenObject.IsSeen(seen, member, others, parts.HasUnknown ? root : data, cancellation).ConfigureAwait(false)
            ? changed
            : null;
    }

    private (Document Document, IReadOnlyList<TextChange> Changes) With(string code, IEnumerable<string> usings)
    {
        List<TextChange> changes = [.. Layout.Import((CompilationUnitSyntax)creation.SyntaxTree.GetRoot(), usings), new(creation.Span, code)];
        return (document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start))), changes);
    }

    // A value that no verb takes is set at its path, as nobody would write it.
    private static int Paths(string code) => code.Split([".Set("], StringSplitOptions.None).Length;

    // What is known of one round of a loop need not hold in the next.
    private bool MayBeAnother() => creation.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax or GlobalStatementSyntax).Any(static node => node
        is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or QueryExpressionSyntax or LabeledStatementSyntax);

    private IEnumerable<(int Line, string Text)> Comments() =>
        from trivia in creation.DescendantTrivia()
        where OwnLines.IsComment(trivia) && creation.Span.Contains(trivia.Span)
        from line in trivia.ToString().Split('\n')
        select (InitializerParts.LineOf(creation.SyntaxTree, trivia.SpanStart), line.Trim(' ', '\t', '\r', '/', '*'));
}
