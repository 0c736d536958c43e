using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Files;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers;

/// <summary>
/// Runs the rules on the YAML and JSON files that a project marks as <c>PlimsollManifest</c>, and says what is wrong with its
/// platforms file and its rules file. What it finds is what <c>plimsoll lint</c> finds, at the place in the file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticDescriptor> All = [.. RuleList.Infos.Select(Reporter.Descriptor)];
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        All.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    private readonly Action<Exception>? _failed;

    /// <summary>Creates the analyzer.</summary>
    public FileAnalyzer()
        : this(null)
    {
    }

    /// <summary>Creates the analyzer with someone to tell of exceptions that are kept from the compiler.</summary>
    internal FileAnalyzer(Action<Exception>? failed) => _failed = failed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var platforms = PlatformFiles.Of(context.Options, context.CancellationToken);
        var manifests = ManifestProject.Of(context.Options, context.CancellationToken);
        var settings = SettingsFile.Of(context.Options, context.CancellationToken);
        if (platforms.Count == 0 && manifests.IsEmpty && settings is null)
        {
            return;
        }

        context.RegisterAdditionalFileAction(file => Run(file, platforms, settings, manifests));
    }

    private void Run(AdditionalFileAnalysisContext context, IReadOnlyList<PlatformFiles> platforms, SettingsFile? settings, ManifestProject manifests)
    {
        try
        {
            var path = context.AdditionalFile.Path;
            foreach (var platform in platforms.Where(file => file.Text.Path == path))
            {
                Report(context, platform.Findings, platform.Text, manifests);
            }

            if (settings is not null && settings.Text.Path == path)
            {
                Report(context, settings.Findings, settings.Text, manifests);
            }

            if (manifests.TextOf(path) is { } text)
            {
                Report(context, manifests.FindingsIn(path, PlatformFiles.Together(platforms), context.CancellationToken), text, manifests);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of the analyzer must not break a build; `plimsoll lint` tells of it.
            _failed?.Invoke(exception);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, IEnumerable<Finding> findings, FileText text, ManifestProject manifests)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        foreach (var finding in findings)
        {
            if (ById.TryGetValue(finding.Rule.Id, out var descriptor)
                && FileSeverity.Of(finding.Rule.Id, Reporter.SeverityOf(finding.Severity), options) is { } severity)
            {
                context.ReportDiagnostic(Reporter.ReportInFile(finding, descriptor, severity, text, manifests.TextOf));
            }
        }
    }
}
