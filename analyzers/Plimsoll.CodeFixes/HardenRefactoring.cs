using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.CodeFixes.Printing;
using Plimsoll.CodeFixes.Refactorings;

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
        if (await At(document, context.Span, cancellation).ConfigureAwait(false) is not { } container
            || await new FixSearch(Hardening.Rules).Find(document, container, cancellation).ConfigureAwait(false) is not { } changes)
        {
            return;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        context.RegisterRefactoring(CodeAction.Create(
            Hardening.Title, _ => Task.FromResult(document.WithText(text.WithChanges(changes))), equivalenceKey: nameof(HardenRefactoring)));
    }

    // The innermost container whose code holds the cursor.
    private static async Task<Diagnostic?> At(Document document, TextSpan cursor, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var found = await FixCheck.Findings(document, model, FixCheck.MemberAt(root, cursor), new ConfigAnalyzer(Hardening.Rules), cancellation).ConfigureAwait(false);
        return found
            .Select(diagnostic => (Diagnostic: diagnostic, Span: SpanOf(diagnostic)))
            .Where(pair => pair.Span is { } span && span.Contains(cursor))
            .OrderBy(pair => pair.Span!.Value.Length).ThenBy(pair => pair.Span!.Value.Start)
            .Select(pair => pair.Diagnostic).FirstOrDefault();
    }

    // The whole expression that makes the container; the diagnostic marks only its name.
    private static TextSpan? SpanOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var edits) && edits is not null
            ? CodeEdit.Parse(edits).SelectMany(edit => edit.Places).FirstOrDefault(place => place.Step is "[]" or "" && place.Span is not null)?.Span
            : null;
}
