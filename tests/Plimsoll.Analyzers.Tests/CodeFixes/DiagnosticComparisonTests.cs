using Microsoft.CodeAnalysis;
using Plimsoll.CodeFixes.Trials;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>What speaks against a change.</summary>
public sealed class DiagnosticComparisonTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Error, DiagnosticSeverity.Error, true)]
    [InlineData(DiagnosticSeverity.Info, DiagnosticSeverity.Error, true)]
    [InlineData(DiagnosticSeverity.Error, DiagnosticSeverity.Warning, true)]
    [InlineData(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, false)]
    public void A_project_that_makes_less_of_an_error_gets_none_from_a_fix(DiagnosticSeverity set, DiagnosticSeverity usual, bool speaks)
    {
        var finding = Diagnostic.Create("PLM7374", "Pods", "refused", set, usual, isEnabledByDefault: true, warningLevel: set == DiagnosticSeverity.Error ? 0 : 1);

        Assert.Equal(speaks, DiagnosticComparison.HasMore([], [finding], DiagnosticSeverity.Error));
        Assert.False(DiagnosticComparison.HasMore([finding], [finding], DiagnosticSeverity.Error));
    }
}
