using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plimsoll.Analyzers.Files;

/// <summary>
/// The severity that an <c>.editorconfig</c> gives a rule in a file that is not C#. The compiler reads
/// <c>dotnet_diagnostic.ID.severity</c> for such files from a <c>.globalconfig</c> alone, and keeps it from analyzers;
/// <c>plimsoll.ID.severity</c> says the same in a section such as <c>[deploy/*.yaml]</c>.
/// </summary>
internal static class FileSeverity
{
    /// <summary>The severity to report with; null if the finding is not to be reported.</summary>
    public static DiagnosticSeverity? Of(string id, DiagnosticSeverity own, AnalyzerConfigOptions options) =>
        !options.TryGetValue($"plimsoll.{id}.severity", out var text) ? own : text.Trim().ToLowerInvariant() switch
        {
            "none" or "silent" => null,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => own,
        };
}
