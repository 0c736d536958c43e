using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Helpers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers;

/// <summary>
/// Holds the attributes of helper methods to their bodies, and offers attributes for helpers of a library that have none,
/// so that what they do is known in other projects.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HelperAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The attributes of the method that a code fix writes.</summary>
    public const string MethodProperty = "plimsoll.attributes";

    /// <summary>The attributes of a parameter, followed by its ordinal.</summary>
    public const string ParameterProperty = "plimsoll.attributes.";

    private static readonly DiagnosticDescriptor Disagree = Reporter.Descriptor(SdkRules.AttributesDisagree);

    // A light bulb, not a message.
    private static readonly DiagnosticDescriptor Hidden = Reporter.Descriptor(SdkRules.HiddenEffect, DiagnosticSeverity.Hidden);

    private readonly Action<Exception>? _failed;

    /// <summary>Creates the analyzer.</summary>
    public HelperAnalyzer()
        : this(null)
    {
    }

    /// <summary>Creates the analyzer with someone to tell of exceptions that are kept from the compiler.</summary>
    internal HelperAnalyzer(Action<Exception>? failed) => _failed = failed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Disagree, Hidden];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName("Plimsoll.Annotations.ConfigTypeAttribute").IsEmpty)
        {
            return;
        }

        var model = new SourceModel(context.Compilation);
        var isLibrary = context.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary;
        context.RegisterSymbolAction(symbol => Run(symbol, model, isLibrary), SymbolKind.Method);
    }

    private void Run(SymbolAnalysisContext context, SourceModel model, bool isLibrary)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.MethodKind != MethodKind.Ordinary || method.PartialDefinitionPart is not null || method.DeclaringSyntaxReferences.Length == 0)
        {
            return;
        }

        try
        {
            var member = model.Names.Member(method);
            if (member.IsAnnotated)
            {
                Compare(context, model, method, member);
            }
            else if (isLibrary && HelperShape.IsOffered(method, model.Names))
            {
                Offer(context, model, method);
            }
        }
        catch (AnalysisBoundException)
        {
            // Larger than is worth following: nothing is known of it.
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of the analyzer must not break a build.
            _failed?.Invoke(exception);
        }
    }

    private static void Compare(SymbolAnalysisContext context, SourceModel model, IMethodSymbol method, WireMember member)
    {
        if (member.IsBroken)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Disagree, method.Locations[0], $"an attribute of '{method.Name}' has a path that is not well formed, or names a parameter that is not there: the compiler knows nothing of its calls"));
            return;
        }

        if (model.Bodies.Of(method, context.CancellationToken) is null
            || new Interpreter(model, context.CancellationToken).ClaimsOfAttributes(method) is not { } declared
            || new Interpreter(model, context.CancellationToken).ClaimsOfBody(method) is not { } done)
        {
            return;
        }

        var (said, written) = (Texts(declared), Texts(done));
        if (!said.SetEquals(written))
        {
            var message = written.Except(said).FirstOrDefault() is { } unsaid
                ? $"'{method.Name}' writes {unsaid}, which its attributes do not say"
                : $"the attributes of '{method.Name}' say {said.Except(written).First()}, which it does not write";
            context.ReportDiagnostic(Diagnostic.Create(Disagree, method.Locations[0], Properties(done), message));
        }
    }

    private static void Offer(SymbolAnalysisContext context, SourceModel model, IMethodSymbol method)
    {
        if (new Interpreter(model, context.CancellationToken).ClaimsOfBody(method) is { } claims && HelperAttributes.For(claims) is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Hidden, method.Locations[0], Properties(claims), $"'{method.Name}' has no attributes that say what it writes: other projects cannot see it"));
        }
    }

    private static SortedSet<string> Texts(IReadOnlyList<Claim> claims) => new(claims.Select(static claim => claim.ToString()), StringComparer.Ordinal);

    private static ImmutableDictionary<string, string?> Properties(IReadOnlyList<Claim> claims)
    {
        if (HelperAttributes.For(claims) is not { } attributes)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(MethodProperty, attributes.OnMethod);
        foreach (var parameter in attributes.OnParameters)
        {
            properties = properties.Add(ParameterProperty + parameter.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), parameter.Value);
        }

        return properties;
    }
}
