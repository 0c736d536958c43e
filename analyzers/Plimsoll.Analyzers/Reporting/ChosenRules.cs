using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Files;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// The rules that a project chose. All of them run, because the compiler itself drops what the project switches off, and keeps what it
/// asks for; a level of the Pod Security Standards stands in a preset as <c>plimsoll_pod_security = restricted@1.34</c>,
/// and what the project says to rules of its own policy in a <c>plimsoll.rules.yaml</c>.
/// </summary>
internal static class ChosenRules
{
    private const string PodSecurity = "plimsoll_pod_security";

    public static RuleSet Of(AnalyzerOptions options)
    {
        var rules = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(PodSecurity, out var text) && PodSecurityStandard.TryParse(text.Trim()) is { } standard
            ? RuleSet.All.With(standard)
            : RuleSet.All;
        return SettingsFile.Of(options) is { } file ? rules.With(file.Settings) : rules;
    }
}
