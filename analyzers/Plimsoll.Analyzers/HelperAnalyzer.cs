using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Helpers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers;

/// <summary>Holds the attributes of helper methods to their bodies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HelperAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Disagree = Reporter.Descriptor(SdkRules.AttributesDisagree);

    private readonly Action<Exception>? _failed;

    /// <summary>Creates the analyzer.</summary>
    public HelperAnalyzer()
        : this(null)
    {
    }

    /// <summary>Creates the analyzer with someone to tell of exceptions that are kept from the compiler.</summary>
    internal HelperAnalyzer(Action<Exception>? failed) => _failed = failed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Disagree];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => HelperCheck.Start(start, Check, _failed));
    }

    private static void Check(SymbolAnalysisContext context, SourceModel model, IMethodSymbol method)
    {
        var member = model.Names.Member(method);
        if (member.IsBroken)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Disagree, method.Locations[0], $"an attribute of '{method.Name}' has a path that is not well formed, or names a parameter that is not there: the compiler knows nothing of its calls"));
        }
        else if (member.IsAnnotated
            && model.Bodies.Of(method, context.CancellationToken) is not null
            && new Interpreter(model, new(), context.CancellationToken).ClaimsOfAttributes(method) is { } declared
            && new Interpreter(model, new(), context.CancellationToken).ClaimsOfBody(method) is { } done)
        {
            Compare(context, method, declared, done);
        }
    }

    private static void Compare(SymbolAnalysisContext context, IMethodSymbol method, IReadOnlyList<Claim> declared, IReadOnlyList<Claim> done)
    {
        var (said, written) = (Texts(declared), Texts(done));
        if (said.SetEquals(written))
        {
            return;
        }

        var message = written.Except(said).FirstOrDefault() is { } unsaid
            ? $"'{method.Name}' writes {unsaid}, which its attributes do not say"
            : $"the attributes of '{method.Name}' say {said.Except(written).First()}, which it does not write";
        context.ReportDiagnostic(Diagnostic.Create(Disagree, method.Locations[0], HelperCheck.Properties(done), message));
    }

    private static SortedSet<string> Texts(IReadOnlyList<Claim> claims) => new(claims.Select(static claim => claim.ToString()), StringComparer.Ordinal);
}
