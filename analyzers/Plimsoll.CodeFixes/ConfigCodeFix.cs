using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Rules;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers the fix that a rule gives for its finding. The analyzer has already worked out what it means in C#
/// and offers none that does not surely work.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigCodeFix)), Shared]
public sealed class ConfigCodeFix : CodeFixProvider
{
    /// <summary>Creates the provider for all rules.</summary>
    public ConfigCodeFix()
        : this([.. RuleList.Infos.Select(info => info.Id)])
    {
    }

    internal ConfigCodeFix(ImmutableArray<string> ids) => FixableDiagnosticIds = ids;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) => await Apply(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixEdit.TitleProperty, out var title) && title is not null && Changes(diagnostic, text).Count > 0)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => Apply(context.Document, [diagnostic], cancellation), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> Apply(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            var wanted = Changes(diagnostic, text);
            if (!wanted.Any(change => changes.Exists(other => other.Span.IntersectsWith(change.Span))))
            {
                changes.AddRange(wanted);
            }
        }

        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    // Nothing, if the text is no longer what the analyzer saw.
    private static List<TextChange> Changes(Diagnostic diagnostic, SourceText text)
    {
        var changes = new List<TextChange>();
        if (!diagnostic.Properties.TryGetValue(FixEdit.EditsProperty, out var edits) || edits is null)
        {
            return changes;
        }

        foreach (var edit in FixEdit.Parse(edits))
        {
            var start = diagnostic.Location.SourceSpan.Start + edit.Offset;
            var span = new TextSpan(Math.Max(start, 0), edit.Before.Length);
            if (start < 0 || span.End > text.Length || text.ToString(span) != edit.Before)
            {
                return [];
            }

            changes.Add(new(span, edit.After));
        }

        return changes;
    }
}
