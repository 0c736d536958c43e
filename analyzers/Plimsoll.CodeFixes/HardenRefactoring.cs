using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.CodeFixes.Printing;
using Plimsoll.CodeFixes.Refactorings;
using Plimsoll.CodeFixes.Trials;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers to set what the Pod Security Standard "restricted" asks of a container and the code at the cursor leaves unset,
/// in a chain, a lambda or an initialiser, of Plimsoll's types or of those of the official client.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(HardenRefactoring)), Shared]
public sealed class HardenRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var trial = await FixTrial.Of(document.Project, Hardening.Rules, cancellation).ConfigureAwait(false);
        if (await At(document, context.Span, trial.Run, cancellation).ConfigureAwait(false) is { } container
            && await trial.Make(await trial.Search.Find(document, container, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false) is { } made)
        {
            var changed = made.Trial.Project.Solution;
            context.RegisterRefactoring(CodeAction.Create(Hardening.Title, _ => Task.FromResult(changed), equivalenceKey: nameof(HardenRefactoring)));
        }
    }

    // The innermost container whose code holds the cursor.
    private static async Task<Diagnostic?> At(Document document, TextSpan cursor, MemberRun run, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var file = new Member(root.SyntaxTree, root.FullSpan);
        if (Innermost(run.Of([Member.At(root, cursor) ?? file], cancellation), root, cursor) is { } found)
        {
            return found;
        }

        // What an iterator yields, or a helper returns, is judged in the member that takes it.
        return IsAboutConfiguration(root, cursor, CachedModel.Of(run.Compilation, root.SyntaxTree), cancellation) ? Innermost(run.Of([file], cancellation), root, cursor) : null;
    }

    private static Diagnostic? Innermost(MemberFindings found, SyntaxNode root, TextSpan cursor) => found.Findings
        .Where(diagnostic => diagnostic.Location.SourceTree == root.SyntaxTree)
        .Select(diagnostic => (Diagnostic: diagnostic, Span: SpanOf(diagnostic)))
        .Where(pair => pair.Span is { } span && span.Contains(cursor))
        .OrderBy(pair => pair.Span!.Value.Length).ThenBy(pair => pair.Span!.Value.Start)
        .Select(pair => pair.Diagnostic).FirstOrDefault();

    // Elsewhere the whole file need not be looked at, which takes long.
    private static bool IsAboutConfiguration(SyntaxNode root, TextSpan cursor, SemanticModel model, CancellationToken cancellation)
    {
        var names = new SourceModel(model.Compilation).Names;
        return root.FindNode(cursor, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionSyntax>()
            .Any(expression => model.GetTypeInfo(expression, cancellation).Type is INamedTypeSymbol type && (names.IsConfigType(type) || names.Models.Of(type) is not null));
    }

    // The whole expression that makes the container; the diagnostic marks only its name.
    private static TextSpan? SpanOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var edits) && edits is not null
            ? CodeEdit.Parse(edits).SelectMany(edit => edit.Places).FirstOrDefault(place => place.Step is "[]" or "" && place.Span is not null)?.Span
            : null;
}
