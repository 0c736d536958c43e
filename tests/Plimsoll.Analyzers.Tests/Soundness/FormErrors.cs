using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>
/// What the real rules say of the form of what programs build: the violations that <see cref="Claims"/> knows cannot tell that a map is taken for a list.
/// </summary>
internal sealed class FormErrors
{
    private static readonly HashSet<string> Ids = [.. FormRules.All.Select(rule => rule.Id)];

    private readonly ILookup<string, Diagnostic> _said;

    private FormErrors(ILookup<string, Diagnostic> said) => _said = said;

    public static async Task<FormErrors> Of(CSharpCompilation compilation)
    {
        var said = await Verify.Diagnostics(compilation, RuleRunner.Default);
        return new(said.Where(IsDefinite).ToLookup(diagnostic => StaticVerdicts.ProgramAt(diagnostic.Location), StringComparer.Ordinal));
    }

    private static bool IsDefinite(Diagnostic diagnostic) =>
        Ids.Contains(diagnostic.Id) && diagnostic.Properties.TryGetValue(Reporter.VerdictProperty, out var verdict) && verdict == "Definite";

    /// <summary>What is said of a program, and of nothing that it makes.</summary>
    public IReadOnlyList<string> Unfounded(string program, IReadOnlyList<MappingNode> made)
    {
        if (made.Count == 0 || !_said.Contains(program))
        {
            return [];
        }

        var seen = Linter.Run(made.Select(static (tree, index) => new ConfigDocument(tree, null, index)), PlatformSet.Empty).Select(static finding => finding.Rule.Id).ToHashSet();
        return [.. _said[program].Where(diagnostic => !seen.Contains(diagnostic.Id)).Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
    }
}
