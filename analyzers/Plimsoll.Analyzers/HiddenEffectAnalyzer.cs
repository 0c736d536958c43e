using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Helpers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers;

/// <summary>
/// Offers attributes for helpers of a library that have none, so that what they do is known in other projects.
/// Apart from the check of attributes, because the command-line compiler does not run an analyzer that only ever offers.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenEffectAnalyzer : DiagnosticAnalyzer
{
    // A light bulb, not a message.
    private static readonly DiagnosticDescriptor Hidden = Reporter.Descriptor(SdkRules.HiddenEffect, DiagnosticSeverity.Hidden);

    private readonly Action<Exception>? _failed;

    /// <summary>Creates the analyzer.</summary>
    public HiddenEffectAnalyzer()
        : this(null)
    {
    }

    /// <summary>Creates the analyzer with someone to tell of exceptions that are kept from the compiler.</summary>
    internal HiddenEffectAnalyzer(Action<Exception>? failed) => _failed = failed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Hidden];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary)
        {
            HelperCheck.Start(context, Offer, _failed);
        }
    }

    private static void Offer(SymbolAnalysisContext context, SourceModel model, IMethodSymbol method)
    {
        if (!model.Names.Member(method).IsAnnotated
            && HelperShape.IsOffered(method, model.Names)
            && model.Bodies.Of(method, context.CancellationToken) is { } body
            && new Interpreter(model, new(), context.CancellationToken).ClaimsOfBody(method, body) is { } claims
            && HelperAttributes.For(claims) is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Hidden, method.Locations[0], HelperCheck.Properties(claims), $"'{method.Name}' has no attributes that say what it writes: other projects cannot see it"));
        }
    }
}
