using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Rules;
using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>Lints fragments against a platform in one line.</summary>
internal static class RuleCase
{
    /// <summary>The findings of one rule in the files.</summary>
    public static IReadOnlyList<Finding> Lint(string id, string platform, params (string File, string Yaml)[] files)
    {
        var findings = Linter.Run(TestTree.Project(platform, files) with { Rules = RuleSet.Only(id) });
        Assert.All(findings, MessageStyle.Holds);
        Assert.All(findings.Where(finding => finding.Severity > Severity.Info), finding => Assert.Equal(Verdict.Definite, finding.Verdict));
        return [.. findings.Where(finding => finding.Rule.Id == id)];
    }

    /// <summary>A platform with one node.</summary>
    public static string Node(string fields) => $$"""platforms: [{ name: prod, nodes: [{ name: general, {{fields}} }] }]""";

    /// <summary>A platform with one node and a runtime class <c>special</c>.</summary>
    public static string Class(string fields, string node = "") =>
        $$"""platforms: [{ name: prod, nodes: [{ name: general{{(node.Length == 0 ? "" : ", " + node)}} }], runtimeClasses: [{ name: special, {{fields}} }] }]""";

    /// <summary>A Pod with one container.</summary>
    public static (string File, string Yaml) Pod(string container, string spec = "") => ("pod.yaml", RuleCases.Pod(container, spec));

    /// <summary>Yes for a definite finding above info, no for silence.</summary>
    public static string Answer(IReadOnlyList<Finding> findings) => findings.Count switch
    {
        0 => "no",
        1 when findings[0].Severity == Severity.Info => "info",
        1 => "yes",
        _ => "many",
    };
}
