using System.Text.Json;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>For each check of kube-linter that a rule stands for, the rules find as much in its test files as kube-linter does.</summary>
public sealed class KubeLinterTests
{
    /// <summary>Where the numbers differ, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["dangling-networkpolicy"] = "the file holds the policy alone, and a single file says nothing of the Pods that are elsewhere",
        ["dangling-networkpolicypeer-podselector"] = "the same",
        ["dangling-servicemonitor"] = "an empty selector selects every Service, and kube-linter takes it for none",
        ["pdb-min-available"] = "one of the Deployments has no Pod template, so the budget selects none of its Pods",
        ["restart-policy"] = "the API server decides: a Deployment takes no OnFailure and a Job no Always, and a bare Pod may say Never",
    };

    /// <summary>What kube-linter's own checks are told, in our words.</summary>
    private const string Settings = """
        rules:
          priority-class-not-allowed: { classes: [system-cluster-critical, system-node-critical] }
          required-annotation-missing: { annotations: { email: "*@*.*" } }
          required-label-missing: { labels: { owner: "*" } }
        """;

    [SharedFact]
    public void As_many_findings_as_kube_linter()
    {
        var byAlias = RuleList.Infos.SelectMany(info => info.Aliases.Where(alias => alias.StartsWith("kube-linter/", StringComparison.Ordinal)).Select(alias => (alias[12..], info.Id)))
            .ToLookup(pair => pair.Item1, pair => pair.Id, StringComparer.Ordinal);
        var rows = JsonDocument.Parse(File.ReadAllText(SharedData.Path("conformance/kube-linter/expected.json"))).RootElement.EnumerateArray().ToList();
        var (mapped, equal) = (0, 0);
        var lines = new List<string>();
        foreach (var row in rows)
        {
            if (row.GetProperty("check").GetString() is not { } check || !byAlias.Contains(check) || row.GetProperty("count").ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            mapped++;
            var expected = row.GetProperty("count").GetInt32();
            var actual = Count(SharedData.Path("conformance/kube-linter/" + row.GetProperty("file").GetString()), [.. byAlias[check]]);
            equal += actual == expected ? 1 : 0;
            if (actual != expected && !Differences.ContainsKey(check))
            {
                lines.Add($"{check}: {actual}, not {expected}");
            }
        }

        Assert.True(lines.Count == 0, string.Join("; ", lines));
        Assert.True(mapped >= 50 && equal * 10 >= mapped * 9, $"{equal} of {mapped} are equal");
    }

    private static int Count(string file, string[] ids)
    {
        using var stream = File.OpenRead(file);
        var settings = RulesFile.Read(ConfigReader.Read(Settings, RulesFile.FileName).Documents[0]).Settings;
        var documents = ConfigReader.Read(stream, file).Documents;
        return Linter.Run(new LintProject(documents, PlatformSet.Empty) { Rules = RuleSet.Only(ids).With(settings) }).Count;
    }
}
