using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers;
using Plimsoll.Analyzers.Reporting;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Makes all fixes of one rule in a document: those that do not touch each other at once, the others one after the other.</summary>
internal sealed class FixAll(RuleRunner rules)
{
    private const int MostRounds = 50;

    /// <summary>The document with the fixes made.</summary>
    public async Task<Document> Run(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var search = new FixSearch(rules);
        for (var round = 0; round < MostRounds; round++)
        {
            var fixes = new List<ImmutableArray<TextChange>>();
            foreach (var diagnostic in Sorted(diagnostics))
            {
                if (await search.Find(document, diagnostic, cancellation).ConfigureAwait(false) is { } changes && !fixes.Exists(other => Touch(other, changes)))
                {
                    fixes.Add(changes);
                }
            }

            if (fixes.Count == 0)
            {
                break;
            }

            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            document = document.WithText(text.WithChanges(fixes.SelectMany(changes => changes).OrderBy(change => change.Span.Start)));
            var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
            var left = await FixCheck.Findings(document, model, null, new ConfigAnalyzer(rules), cancellation).ConfigureAwait(false);
            diagnostics = [.. left.Where(diagnostic => diagnostic.Id == key && !diagnostic.IsSuppressed)];
        }

        return document;
    }

    private static IEnumerable<Diagnostic> Sorted(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Location.SourceSpan.End)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static bool Touch(ImmutableArray<TextChange> left, ImmutableArray<TextChange> right) =>
        left.Any(change => right.Any(other => change.Span.IntersectsWith(other.Span)));
}
