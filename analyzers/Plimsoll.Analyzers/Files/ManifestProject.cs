using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Kustomize;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;
using RuleSet = Plimsoll.Rules.RuleSet;

namespace Plimsoll.Analyzers.Files;

/// <summary>The files that a project marks, which may refer to each other and are linted together.</summary>
internal sealed class ManifestProject
{
    private readonly object _gate = new();
    private readonly IReadOnlyList<ManifestFile> _files;
    private readonly RuleSet _rules;
    private ILookup<string, Finding>? _findings;

    private ManifestProject(IReadOnlyList<ManifestFile> files, RuleSet rules)
    {
        _files = files;
        _rules = rules;

        // What a kustomization among the files names as a patch is no object by itself, and what it changes of others is not known.
        var all = files.SelectMany(static file => file.Documents).ToList();
        var kustomizations = KustomizeProject.Of(all);
        Documents = [.. all.Where(document => !kustomizations.IsPart(document)).Select(kustomizations.Seen).Select(Substitution.WithHoles)];
    }

    /// <summary>The marked files, in the order of the project.</summary>
    public static ManifestProject Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<ManifestFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (ManifestFile.IsMarked(file, options.AnalyzerConfigOptionsProvider) && !PlatformFiles.IsPlatformFile(file.Path) && !SettingsFile.IsSettingsFile(file.Path))
            {
                files.Add(ManifestFile.Read(file, cancellation));
            }
        }

        return new(files, ChosenRules.Of(options));
    }

    public bool IsEmpty => _files.Count == 0;

    /// <summary>The texts of the files, in order.</summary>
    public IReadOnlyList<FileText> Texts => [.. _files.Select(static file => file.Text)];

    /// <summary>The text of a file that is one of them, or null.</summary>
    public FileText? TextOf(string? path) => _files.FirstOrDefault(file => file.Text.Path == path)?.Text;

    /// <summary>The documents that others may refer to, also from C#.</summary>
    public IReadOnlyList<ConfigDocument> Documents { get; }

    /// <summary>The findings in one of the files. The files refer to each other, so all are linted together, by whoever asks first.</summary>
    public IEnumerable<Finding> FindingsIn(string path, PlatformSet platforms, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return (_findings ??= Lint(platforms, cancellation))[path];
        }
    }

    private ILookup<string, Finding> Lint(PlatformSet platforms, CancellationToken cancellation)
    {
        var linted = Linter.Run(Documents, platforms, _rules, cancellationToken: cancellation);
        return _files.SelectMany(static file => file.Findings).Concat(linted)
            .Where(static finding => finding.Origin.File is not null)
            .ToLookup(static finding => finding.Origin.File!, StringComparer.Ordinal);
    }
}
