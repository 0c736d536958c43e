using System.Globalization;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>Compares what is said of code before a change and after it, when places have moved.</summary>
internal static class DiagnosticComparison
{
    /// <summary>Whether there is more of some diagnostic than before.</summary>
    public static bool HasMore(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after, DiagnosticSeverity least) =>
        after.Where(diagnostic => IsOfWeight(diagnostic, least) && !diagnostic.IsSuppressed).GroupBy(diagnostic => diagnostic.Id)
            .Any(group => group.Count() > before.Count(diagnostic => diagnostic.Id == group.Key && IsOfWeight(diagnostic, least)));

    // A project may make less of it; what the API server refuses is refused all the same.
    private static bool IsOfWeight(Diagnostic diagnostic, DiagnosticSeverity least) => diagnostic.Severity >= least || diagnostic.DefaultSeverity >= least;

    /// <summary>What a finding says, wherever: its rule, its words and its fix.</summary>
    public static string Kind(Diagnostic finding) => string.Join(
        "\n", finding.Id, Message(finding), finding.Properties.TryGetValue(WrittenFix.TitleProperty, out var title) ? title : null);

    public static string Message(Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The words of a finding, whether it is one on every path or on some.</summary>
    public static string Claim(Diagnostic finding) => Message(finding) is var text && text.StartsWith(Reporter.OnSomePath, StringComparison.Ordinal) ? text.Substring(Reporter.OnSomePath.Length) : text;
}
