using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Files;
using Plimsoll.Findings;
using Plimsoll.Fixes;
using Plimsoll.Rules;

namespace Plimsoll.CodeFixes.Files;

/// <summary>Makes fixes in the files that a project marks as manifests.</summary>
internal static class ManifestFixes
{
    /// <summary>The solution with one finding fixed; null if that cannot surely be done.</summary>
    public static Solution? One(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var texts = ManifestProject.Of(document.Project.AnalyzerOptions, cancellation);
        return Make(
            document.Project,
            finding => finding.Rule.Id == diagnostic.Id && finding.Message == message
                && texts.TextOf(finding.Origin.File) is { } text && text.LocationOf(finding.Origin) == diagnostic.Location,
            isOne: true,
            cancellation);
    }

    /// <summary>The solution with all findings of a rule fixed, as far as that can surely be done, in the files of some paths.</summary>
    public static Solution? All(Project project, string id, IReadOnlyCollection<string> paths, CancellationToken cancellation) => Make(
        project, finding => finding.Rule.Id == id && finding.Origin.File is { } file && paths.Contains(file), isOne: false, cancellation);

    private static Solution? Make(Project project, Func<Finding, bool> isWanted, bool isOne, CancellationToken cancellation)
    {
        var options = project.AnalyzerOptions;
        var platforms = PlatformFiles.Together(PlatformFiles.Of(options, cancellation));
        var files = ManifestProject.Of(options, cancellation).Texts;
        var before = files.Select(file => new FixableText(file.Path, file.Text.ToString())).ToList();
        var result = Fixer.Run(before, documents => Linter.Run(documents, platforms, cancellationToken: cancellation), isWanted, isOne, cancellation);
        var solution = project.Solution;
        for (var i = 0; i < before.Count; i++)
        {
            var text = result.Texts[i].Text;
            var document = project.AdditionalDocuments.FirstOrDefault(candidate => candidate.FilePath == before[i].File || candidate.Name == before[i].File);
            if (text != before[i].Text && document is not null)
            {
                solution = solution.WithAdditionalDocumentText(document.Id, SourceText.From(text, files[i].Text.Encoding));
            }
        }

        return result.Fixed.Count == 0 ? null : solution;
    }
}
