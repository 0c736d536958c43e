using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Files;

/// <summary>A file that the project marks as <c>PlimsollManifest</c>, read once for each version of its text.</summary>
internal sealed class ManifestFile
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.PlimsollKind";

    private static readonly ConditionalWeakTable<SourceText, ManifestFile> Known = new();

    private ManifestFile(FileText text, IReadOnlyList<ConfigDocument> documents, IReadOnlyList<Finding> findings)
    {
        Text = text;
        Documents = documents;
        Findings = findings;
    }

    public FileText Text { get; }

    public IReadOnlyList<ConfigDocument> Documents { get; }

    /// <summary>What is wrong with the form.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the project marks a file.</summary>
    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(KindMetadata, out var kind) && kind == "Manifest";

    /// <summary>Reads a file; one whose bytes cannot be had is empty, with a finding that says so.</summary>
    public static ManifestFile Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return new(new(file.Path, SourceText.From("")), [], [Unreadable(file.Path, "file cannot be read")]);
        }

        return Known.TryGetValue(text, out var known) && known.Text.Path == file.Path
            ? known
            : Known.GetValue(text, key => Read(new FileText(file.Path, key), cancellation));
    }

    private static ManifestFile Read(FileText text, CancellationToken cancellation)
    {
        if (!text.IsUnicode())
        {
            return new(text, [], [Unreadable(text.Path, "file is not text in UTF-8")]);
        }

        var read = ConfigReader.Read(text.Text.ToString(), text.Path, cancellation);
        return new(text, read.Documents, [.. read.Problems.Select(FormFindings.From)]);
    }

    private static Finding Unreadable(string path, string message) => new()
    {
        Rule = FormRules.UnreadableFile,
        Severity = FormRules.UnreadableFile.Severity,
        Message = message,
        Origin = new(path, 0, 0, 0, 0),
    };
}
