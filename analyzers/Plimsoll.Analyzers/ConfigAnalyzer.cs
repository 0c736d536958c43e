using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Files;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers;

/// <summary>
/// Runs the rules on the configuration that C# builds. It starts only in compilations that can name a configuration type,
/// and it reports nothing that it does not know.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigAnalyzer : DiagnosticAnalyzer
{
    private readonly RuleRunner _rules;
    private readonly Action<Exception>? _failed;
    private readonly ImmutableDictionary<string, DiagnosticDescriptor> _descriptors;

    /// <summary>Creates the analyzer with all rules.</summary>
    public ConfigAnalyzer()
        : this(RuleRunner.Default)
    {
    }

    /// <summary>Creates the analyzer with other rules, and with someone to tell of exceptions that are kept from the compiler.</summary>
    internal ConfigAnalyzer(RuleRunner rules, Action<Exception>? failed = null)
    {
        _failed = failed;
        _rules = rules;
        SupportedDiagnostics = [.. rules.Infos.Select(Reporter.Descriptor), BoundReport.Descriptor];
        _descriptors = SupportedDiagnostics.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>The analysis of the members of a compilation; null if it cannot name a configuration type.</summary>
    internal MemberAnalysis? Analysis(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var model = new SourceModel(compilation);
        if (!model.Names.Models.Any && compilation.GetTypesByMetadataName("Plimsoll.Annotations.ConfigTypeAttribute").IsEmpty)
        {
            return null;
        }

        var platforms = PlatformFiles.Together(PlatformFiles.Of(options, cancellation));
        var manifests = ManifestProject.Of(options, cancellation);
        var rules = _rules.In(ChosenRules.Of(options, compilation, cancellation), manifests.Documents);
        return new(model, rules, platforms, _descriptors, _failed);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (Analysis(context.Compilation, context.Options, context.CancellationToken) is { } analysis)
        {
            context.RegisterOperationBlockAction(analysis.Run);
        }
    }
}
