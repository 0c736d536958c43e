using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>Makes all fixes of one rule in files of a project: those that do not touch each other at once, the others one after the other.</summary>
internal sealed class FixAll(RuleRunner rules)
{
    private const int MostRounds = 50;

    /// <summary>The project with the fixes made.</summary>
    /// <param name="project">The project.</param>
    /// <param name="found">The findings, with their files.</param>
    /// <param name="id">The rule.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<Project> Run(Project project, IReadOnlyList<(Document Document, Diagnostic Diagnostic)> found, string? id, CancellationToken cancellation)
    {
        var documents = new HashSet<DocumentId>(found.Select(finding => finding.Document.Id));
        var trial = await FixTrial.Of(project, rules, cancellation).ConfigureAwait(false);
        for (var round = 0; round < MostRounds && found.Count > 0; round++)
        {
            var (fixes, later) = (new List<Fix>(), new List<Fix>());
            foreach (var (document, diagnostic) in Sorted(found))
            {
                if (await trial.Search.Find(document, diagnostic, cancellation).ConfigureAwait(false) is { } fix)
                {
                    (fixes.Exists(fix.Touches) ? later : fixes).Add(fix);
                }
            }

            if (await Make(trial, fixes, later, cancellation).ConfigureAwait(false) is not { } made)
            {
                found = [.. later.Select(fix => (fix.Document, fix.Diagnostic))];
                continue;
            }

            // What can be fixed now and could not before stands in what was changed.
            trial = made.Trial;
            var members = made.Chosen.Select(fix => fix.Fix).Concat(later).SelectMany(fix => fix.Members).Distinct().Select(made.After).OfType<Member>();
            found =
            [
                .. from finding in trial.Run.Of(members, cancellation).Findings
                   where finding.Id == id
                   let document = trial.Project.GetDocument(finding.Location.SourceTree)
                   where document is not null && documents.Contains(document.Id)
                   select (document, finding),
            ];
        }

        return trial.Project;
    }

    // As many as work together: if all do not, those of each half that do. What works in its half alone is tried again later.
    private static async Task<MadeFixes?> Make(FixTrial trial, IReadOnlyList<Fix> fixes, List<Fix> later, CancellationToken cancellation)
    {
        if (fixes.Count < 2)
        {
            return await trial.Make(fixes.FirstOrDefault(), cancellation).ConfigureAwait(false);
        }

        if (await trial.Make([.. fixes.Select(fix => new ChosenFix(fix, fix.Ways[0]))], cancellation).ConfigureAwait(false) is { } all)
        {
            return all;
        }

        var left = await Make(trial, [.. fixes.Take(fixes.Count / 2)], later, cancellation).ConfigureAwait(false);
        var right = await Make(trial, [.. fixes.Skip(fixes.Count / 2)], later, cancellation).ConfigureAwait(false);
        if (left is null || right is null)
        {
            return left ?? right;
        }

        if (await trial.Make([.. left.Chosen, .. right.Chosen], cancellation).ConfigureAwait(false) is { } both)
        {
            return both;
        }

        later.AddRange(right.Chosen.Select(chosen => chosen.Fix));
        return left;
    }

    private static IEnumerable<(Document Document, Diagnostic Diagnostic)> Sorted(IEnumerable<(Document Document, Diagnostic Diagnostic)> found) => found
        .OrderBy(finding => finding.Document.FilePath ?? finding.Document.Name, StringComparer.Ordinal)
        .ThenBy(finding => finding.Diagnostic.Location.SourceSpan.Start).ThenBy(finding => finding.Diagnostic.Location.SourceSpan.End)
        .ThenBy(finding => DiagnosticComparison.Kind(finding.Diagnostic), StringComparer.Ordinal);
}
