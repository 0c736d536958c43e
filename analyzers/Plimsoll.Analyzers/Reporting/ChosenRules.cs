using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// The rules that a project chose. All of them run, because the compiler itself drops what the project switches off, and keeps what it
/// asks for; a level of the Pod Security Standards stands in a preset as <c>plimsoll_pod_security = restricted@1.34</c>.
/// </summary>
internal static class ChosenRules
{
    private const string PodSecurity = "plimsoll_pod_security";

    public static RuleSet Of(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(PodSecurity, out var text) && PodSecurityStandard.TryParse(text.Trim()) is { } standard
            ? RuleSet.All.With(standard)
            : RuleSet.All;
}
