using System.Text.Json;
using System.Text.RegularExpressions;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>
/// The fixtures of kubeconform end as they end there. Plimsoll is always strict and never fails on a kind of which nobody has a schema;
/// where kubeconform is asked for less or for more, the test leaves out, or adds, what the flag is about.
/// </summary>
public sealed partial class KubeconformTests
{
    // These are about flags, caches and networks that only kubeconform has.
    private static readonly string[] Foreign =
        ["-schema-location", "-cache", "HTTPS_PROXY", "-skip", "-reject", "--ignore-filename-pattern", "-kubernetes-version 1.25 ", "-kubernetes-version 3.8.0"];

    [SharedFact]
    public void Files_end_as_with_kubeconform()
    {
        var rows = JsonDocument.Parse(File.ReadAllText(SharedData.Path("conformance/kubeconform/expected.json"))).RootElement.EnumerateArray()
            .Where(row => row.GetProperty("files").GetArrayLength() > 0)
            .Where(row => !Foreign.Any(flag => Command(row).Contains(flag, StringComparison.Ordinal)))
            .ToList();
        var differences = new List<string>();
        var seen = 0;
        foreach (var row in rows)
        {
            var files = row.GetProperty("files").EnumerateArray().Select(file => SharedData.Path("conformance/kubeconform/" + file.GetString())).ToList();

            // The fixture of 100,000 objects is made by a script; a file that is not there is a case of its own.
            if (files.Any(file => file.EndsWith("valid_large.yaml", StringComparison.Ordinal)))
            {
                continue;
            }

            seen++;
            var status = files.Any(file => IsRefused(file, Command(row))) ? 1 : 0;
            if (status != row.GetProperty("exitStatus").GetInt32())
            {
                differences.Add($"{Command(row)}: {status}");
            }
        }

        Assert.Empty(differences);
        Assert.True(seen >= 30, $"only {seen} rows were looked at");
    }

    private static string Command(JsonElement row) => row.GetProperty("command").GetString()!;

    private static bool IsRefused(string path, string command)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return true;
        }

        var isStrict = command.Contains("-strict", StringComparison.Ordinal);
        var findsKinds = !command.Contains("-ignore-missing-schemas", StringComparison.Ordinal);
        var platforms = Version().Match(command) is { Success: true } version ? PlatformSet.ForKubernetes(version.Groups[1].Value) : PlatformSet.Empty;
        var files = Directory.Exists(path) ? Directory.GetFiles(path) : [path];
        return files.Any(file =>
        {
            var read = ConfigReader.Read(File.ReadAllText(file), file);
            var findings = read.Problems.Select(FormFindings.From).Concat(Linter.Run(new LintProject(read.Documents, platforms)));
            return findings.Any(finding => Counts(finding, isStrict))
                || (findsKinds && read.Documents.Any(HasNoSchema));
        });
    }

    private static bool HasNoSchema(ConfigDocument document) =>
        document is { ApiVersion: { } version, ObjectKind: { } kind and not "List" } && KubernetesSchema.Default.FindKind(version, kind) is null;

    private static bool Counts(Finding finding, bool isStrict) =>
        finding.Rule.Id == FormRules.UnknownDocument.Id
        || (finding.Rule.Category == Category.Schema && finding.Severity == Severity.Error
            && (isStrict || (finding.Rule.Id != FormRules.UnknownField.Id && finding.Rule.Id != FormRules.DuplicateKey.Id)));

    [GeneratedRegex("-kubernetes-version ([0-9.]+)")]
    private static partial Regex Version();
}
