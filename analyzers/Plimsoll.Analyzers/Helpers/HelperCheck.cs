using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Helpers;

/// <summary>What the analyzers of helpers have in common.</summary>
internal static class HelperCheck
{
    /// <summary>The attributes of the method that a code fix writes.</summary>
    public const string MethodProperty = "plimsoll.attributes";

    /// <summary>The attributes of a parameter, followed by its ordinal.</summary>
    public const string ParameterProperty = "plimsoll.attributes.";

    /// <summary>Has every method looked at that could carry the attributes.</summary>
    public static void Start(
        CompilationStartAnalysisContext context, Action<SymbolAnalysisContext, SourceModel, IMethodSymbol> check, Action<Exception>? failed)
    {
        if (context.Compilation.GetTypesByMetadataName("Plimsoll.Annotations.ConfigTypeAttribute").IsEmpty)
        {
            return;
        }

        var model = new SourceModel(context.Compilation);
        context.RegisterSymbolAction(symbol => Run(symbol, model, check, failed), SymbolKind.Method);
    }

    /// <summary>The attributes for claims, as properties of a diagnostic; none if attributes cannot say them.</summary>
    public static ImmutableDictionary<string, string?> Properties(IReadOnlyList<Claim> claims)
    {
        if (HelperAttributes.For(claims) is not { } attributes)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(MethodProperty, attributes.OnMethod);
        foreach (var parameter in attributes.OnParameters)
        {
            properties = properties.Add(ParameterProperty + parameter.Key.ToString(CultureInfo.InvariantCulture), parameter.Value);
        }

        return properties;
    }

    private static void Run(
        SymbolAnalysisContext context, SourceModel model, Action<SymbolAnalysisContext, SourceModel, IMethodSymbol> check, Action<Exception>? failed)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) || method.PartialDefinitionPart is not null || method.DeclaringSyntaxReferences.Length == 0)
        {
            return;
        }

        try
        {
            check(context, model, method);
        }
        catch (AnalysisBoundException)
        {
            // Larger than is worth following: nothing is known of it.
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of the analyzer must not break a build.
            failed?.Invoke(exception);
        }
    }
}
