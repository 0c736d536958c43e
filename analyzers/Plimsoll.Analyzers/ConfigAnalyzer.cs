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

    private void Start(CompilationStartAnalysisContext context)
    {
        var model = new SourceModel(context.Compilation);
        if (!model.Names.Models.Any && context.Compilation.GetTypesByMetadataName("Plimsoll.Annotations.ConfigTypeAttribute").IsEmpty)
        {
            return;
        }

        var platforms = PlatformFiles.Together(PlatformFiles.Of(context.Options, context.CancellationToken));
        var manifests = ManifestProject.Of(context.Options, context.CancellationToken);
        var rules = _rules.In(ChosenRules.Of(context.Options, context.Compilation, context.CancellationToken), manifests.Documents);
        var member = new MemberAnalysis(model, rules, platforms, _descriptors, _failed);
        context.RegisterOperationBlockAction(member.Run);
    }
}
