using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
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
        var member = FixCheck.MemberAt(root, cursor);
        var found = Innermost(await Findings(member).ConfigureAwait(false), cursor);

        // What an iterator yields, or a helper returns, is judged in the member that takes it.
        return found is not null || member is null || !IsAboutConfiguration(root, cursor, model, cancellation)
            ? found
            : Innermost(await Findings(null).ConfigureAwait(false), cursor);

        Task<ImmutableArray<Diagnostic>> Findings(TextSpan? span) => FixCheck.Findings(document, model, span, new ConfigAnalyzer(Hardening.Rules), cancellation);
    }

    private static Diagnostic? Innermost(ImmutableArray<Diagnostic> findings, TextSpan cursor) => findings
        .Select(diagnostic => (Diagnostic: diagnostic, Span: SpanOf(diagnostic)))
        .Where(pair => pair.Span is { } span && span.Contains(cursor))
        .OrderBy(pair => pair.Span!.Value.Length).ThenBy(pair => pair.Span!.Value.Start)
        .Select(pair => pair.Diagnostic).FirstOrDefault();

    // Elsewhere the whole file need not be looked at, which takes long.
    private static bool IsAboutConfiguration(SyntaxNode root, TextSpan cursor, SemanticModel model, CancellationToken cancellation)
    {
        var names = new SourceModel(model.Compilation).Names;
        return root.FindNode(cursor).AncestorsAndSelf().OfType<ExpressionSyntax>()
            .Any(expression => model.GetTypeInfo(expression, cancellation).Type is INamedTypeSymbol type && (names.IsConfigType(type) || names.Models.Of(type) is not null));
    }

    // The whole expression that makes the container; the diagnostic marks only its name.
    private static TextSpan? SpanOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var edits) && edits is not null
            ? CodeEdit.Parse(edits).SelectMany(edit => edit.Places).FirstOrDefault(place => place.Step is "[]" or "" && place.Span is not null)?.Span
            : null;
}
