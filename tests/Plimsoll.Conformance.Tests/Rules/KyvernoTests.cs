using System.Text.Json;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>Kyverno's policies for the Pod Security Standards: its verdicts on Pods, Deployments and CronJobs are ours.</summary>
public sealed class KyvernoTests
{
    private const string Version = "1.34";

    // Kyverno's policy does not know the type container_engine_t, which Pod Security accepts from 1.31 on.
    private const string SelinuxVersion = "1.30";

    // Left out: disallow-host-ports-range, which allows a range of ports that it chose itself, and the policies that leave a control out for some images.
    private static readonly Dictionary<string, (string Level, string[] Checks)> Policies = new(StringComparer.Ordinal)
    {
        ["disallow-capabilities"] = ("baseline", ["capabilities_baseline"]),
        ["disallow-host-namespaces"] = ("baseline", ["hostNamespaces"]),
        ["disallow-host-path"] = ("baseline", ["hostPathVolumes"]),
        ["disallow-host-ports"] = ("baseline", ["hostPorts"]),
        ["disallow-host-process"] = ("baseline", ["windowsHostProcess"]),
        ["disallow-privileged-containers"] = ("baseline", ["privileged"]),
        ["disallow-proc-mount"] = ("baseline", ["procMount"]),
        ["disallow-selinux"] = ("baseline", ["seLinuxOptions"]),
        ["restrict-apparmor-profiles"] = ("baseline", ["appArmorProfile"]),
        ["restrict-seccomp"] = ("baseline", ["seccompProfile_baseline"]),
        ["restrict-sysctls"] = ("baseline", ["sysctls"]),
        ["disallow-capabilities-strict"] = ("restricted", ["capabilities_restricted"]),
        ["disallow-privilege-escalation"] = ("restricted", ["allowPrivilegeEscalation"]),
        ["require-run-as-non-root-user"] = ("restricted", ["runAsUser"]),
        ["require-run-as-nonroot"] = ("restricted", ["runAsNonRoot"]),
        ["restrict-seccomp-strict"] = ("restricted", ["seccompProfile_restricted"]),
        ["restrict-volume-types"] = ("restricted", ["restrictedVolumes"]),
        ["restricted-latest"] = ("restricted", []),
        ["podsecurity-subrule-baseline"] = ("baseline", []),
        ["podsecurity-subrule-restricted"] = ("restricted", []),
    };

    [SharedFact]
    public void Every_verdict_of_Kyverno_is_ours()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedData.Path("conformance/kyverno/expected.json")));
        var wrong = new List<string>();
        var rows = 0;
        foreach (var row in expected.RootElement.EnumerateArray())
        {
            if (row.GetProperty("area").GetString()!.StartsWith("pod-security", StringComparison.Ordinal)
                && Policies.ContainsKey(row.GetProperty("policy").GetString()!)
                && row.GetProperty("verdict").GetString() is "pass" or "fail")
            {
                rows++;
                wrong.AddRange(Documents(row).Where(document => IsRefused(document, row) != (row.GetProperty("verdict").GetString() == "fail"))
                    .Select(document => $"{row.GetProperty("policy")} {row.GetProperty("verdict")} {document.File} {document.ObjectKind} {document.Name}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct()));
        Assert.True(rows > 900, $"only {rows} rows");
    }

    private static bool IsRefused(ConfigDocument document, JsonElement row)
    {
        var name = row.GetProperty("policy").GetString()!;
        var (level, checks) = Policies[name];
        var standard = PodSecurityStandard.TryParse($"{level}@{(name == "disallow-selinux" ? SelinuxVersion : Version)}")!;
        return Linter.Run(new LintProject([document], PlatformSet.Empty) { Rules = RuleSet.Only(standard) })
            .Any(finding => (checks.Length == 0 || checks.Contains(finding.Rule.Psa)) && IsOfRule(finding, row));
    }

    /// <summary>Kyverno splits the check of capabilities in two rules.</summary>
    private static bool IsOfRule(Finding finding, JsonElement row) => (row.TryGetProperty("rule", out var rule) ? rule.GetString() : "") switch
    {
        "require-drop-all" => finding.Message.Contains("does not drop", StringComparison.Ordinal),
        "adding-capabilities-strict" => finding.Message.Contains("adds the capability", StringComparison.Ordinal),
        _ => true,
    };

    private static IEnumerable<ConfigDocument> Documents(JsonElement row)
    {
        var files = row.TryGetProperty("file", out var file) ? [file] : row.GetProperty("resourceFiles").EnumerateArray().ToList();
        var documents = files.SelectMany(item => Read(item.GetString()!)).Where(document => document.Kind == DocumentKind.Kubernetes);
        return row.TryGetProperty("name", out var name)
            ? documents.Where(document => document.Name == name.GetString() && document.ObjectKind == row.GetProperty("kind").GetString())
            : documents;
    }

    private static IReadOnlyList<ConfigDocument> Read(string file)
    {
        using var stream = File.OpenRead(SharedData.Path("conformance/kyverno/" + file));
        return ConfigReader.Read(stream, file).Documents;
    }
}
