using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>Says where the analysis stopped at a bound, to those who ask: <c>dotnet_diagnostic.PLM9901.severity = suggestion</c>.</summary>
internal static class BoundReport
{
    public static DiagnosticDescriptor Descriptor { get; } = new(
        "PLM9901",
        "Analysis stops at a bound",
        "{0} is not followed to its end: {1}",
        "Analysis",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Beyond a bound all is unknown, and nothing is reported of it. The build checks the same objects with every value known.");

    public static Diagnostic Create(ISymbol member, Bounds bounds) => Diagnostic.Create(
        Descriptor,
        member.Locations.Length > 0 ? member.Locations[0] : Location.None,
        member.Name,
        bounds.ToString());
}
