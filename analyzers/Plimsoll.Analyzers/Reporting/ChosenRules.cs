using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Files;
using Plimsoll.Rules;
using RuleSet = Plimsoll.Rules.RuleSet;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// The rules that a project chose; a level of the Pod Security Standards stands in a preset as <c>plimsoll_pod_security = restricted@1.34</c>,
/// and what the project says to rules of its own policy in a <c>plimsoll.rules.yaml</c>.
/// The compiler itself drops what the project switches off, so that leaving out a rule only saves its time: it is left out if it has to be
/// asked for, and no file asks, or if it is about the text of documents.
/// </summary>
internal static class ChosenRules
{
    private const string PodSecurity = "plimsoll_pod_security";

    // The targets of the package say "false" if no configuration file names a rule at all.
    private const string AsksByFile = "build_property.PlimsollAsksByFile";

    /// <summary>For files that are not C#, which say by themselves what they want to hear.</summary>
    public static RuleSet Of(AnalyzerOptions options)
    {
        var rules = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(PodSecurity, out var text) && PodSecurityStandard.TryParse(text.Trim()) is { } standard
            ? RuleSet.All.With(standard)
            : RuleSet.All;
        return SettingsFile.Of(options) is { } file ? rules.With(file.Settings) : rules;
    }

    /// <summary>For the program.</summary>
    public static RuleSet Of(AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
    {
        var byFile = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(AsksByFile, out var asks) && asks == "false"
            ? []
            : compilation.SyntaxTrees;
        var unasked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var info in RuleList.Infos)
        {
            if (info.IsOfText || (info.IsOptIn && !IsAskedFor(info.Id, compilation, byFile, cancellation)))
            {
                unasked.Add(info.Id);
            }
        }

        return Of(options).Without(unasked);
    }

    private static bool IsAskedFor(string id, Compilation compilation, IEnumerable<SyntaxTree> byFile, CancellationToken cancellation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.ContainsKey(id))
        {
            return true;
        }

        if (compilation.Options.SyntaxTreeOptionsProvider is not { } files)
        {
            return false;
        }

        if (files.TryGetGlobalDiagnosticValue(id, cancellation, out _))
        {
            return true;
        }

        foreach (var tree in byFile)
        {
            if (files.TryGetDiagnosticValue(tree, id, cancellation, out _))
            {
                return true;
            }
        }

        return false;
    }
}
