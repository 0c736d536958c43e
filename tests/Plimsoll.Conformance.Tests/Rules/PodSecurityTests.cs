using System.Text.Json;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>Pod Security: the verdicts of its own test documents, version by version.</summary>
public sealed class PodSecurityTests
{
    [SharedFact]
    public void Every_document_of_Pod_Security_admission_gets_its_verdict_for_the_named_check()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedData.Path("conformance/psa/expected.json")));
        var wrong = new List<string>();
        var count = 0;
        foreach (var row in expected.RootElement.EnumerateArray())
        {
            count++;
            var file = row.GetProperty("file").GetString()!;
            var standard = PodSecurityStandard.TryParse($"{row.GetProperty("level").GetString()}@{row.GetProperty("version").GetString()}")!;
            var checks = Refusals(SharedData.Path("conformance/psa/" + file), standard);
            var isRefused = row.GetProperty("verdict").GetString() == "fail";
            if (isRefused != (checks.Count > 0) || (isRefused && !checks.Contains(row.GetProperty("check").GetString())))
            {
                wrong.Add($"{file}: {string.Join(", ", checks)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(1100, count);
    }

    [SharedFact]
    public void The_level_that_a_Namespace_enforces_gives_the_same_verdicts()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedData.Path("conformance/psa/expected.json")));
        var wrong = new List<string>();
        foreach (var row in expected.RootElement.EnumerateArray().Where(row => row.GetProperty("version").GetString() is "v1.30" or "v1.37"))
        {
            var (level, version, file) = (row.GetProperty("level").GetString(), row.GetProperty("version").GetString(), row.GetProperty("file").GetString()!);
            var labels = $"{{pod-security.kubernetes.io/enforce: {level}, pod-security.kubernetes.io/enforce-version: {version}}}";
            var item = ConfigReader.Read($"{{apiVersion: v1, kind: Namespace, metadata: {{name: shop, labels: {labels}}}}}").Documents[0];
            var pods = Read(SharedData.Path("conformance/psa/" + file));
            pods.ForEach(pod => ((MappingNode)pod.Value["metadata"].Node!).Set("namespace", ScalarNode.String("shop")));
            var checks = Linter.Run(new LintProject([.. pods, item], PlatformSet.Empty)).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Psa).OfType<string>().ToHashSet();
            if (row.GetProperty("verdict").GetString() == "fail" ? !checks.Contains(row.GetProperty("check").GetString()!) : checks.Count > 0)
            {
                wrong.Add($"{file}: {string.Join(", ", checks)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static HashSet<string?> Refusals(string file, PodSecurityStandard standard) =>
        [.. Linter.Run(new LintProject(Read(file), PlatformSet.Empty) { Rules = RuleSet.Only(standard) }).Select(finding => finding.Rule.Psa)];

    private static List<ConfigDocument> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return [.. ConfigReader.Read(stream, file).Documents];
    }
}
