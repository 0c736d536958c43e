using System.Text.Json;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>The test documents of Pod Security admission as the C# that import makes of them.</summary>
public sealed class PodSecurityImportTests
{
    [SharedFact]
    public async Task The_compiler_and_the_emitter_refuse_what_Pod_Security_admission_refuses_and_for_the_named_check()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedData.Path("conformance/psa/expected.json")));
        var rows = expected.RootElement.EnumerateArray().Select(Row.Read).ToList();
        var wrong = new List<string>();

        // One compilation for each level and version, because a project asks for one.
        foreach (var group in rows.GroupBy(row => row.Standard, StringComparer.Ordinal))
        {
            var standard = PodSecurityStandard.TryParse(group.Key)!;
            var programs = new ImportedPrograms([.. group.Select(row => row.Document())]);
            var compiler = await programs.Findings(Runner(RuleSet.All.With(standard)));
            wrong.AddRange(group.Zip(compiler, (row, lines) => row.Difference("compiler", lines.Select(CheckOf))).OfType<string>());
            wrong.AddRange(group.Zip(programs.Made(), (row, made) => row.Difference("emitter", Emitted(made, standard))).OfType<string>());
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(1100, rows.Count);
    }

    private static RuleRunner Runner(RuleSet rules)
    {
        var runner = RuleRunner.Of(rules, []);
        return new(RuleList.Infos, runner.Run);
    }

    private static IEnumerable<string?> Emitted(MappingNode made, PodSecurityStandard standard) =>
        Linter.Run(new LintProject([new ConfigDocument(made)], PlatformSet.Empty) { Rules = RuleSet.Only(standard) }).Select(finding => finding.Rule.Psa);

    private static string? CheckOf(string line) => RuleNames.Find(line.Split(' ')[0])!.Psa;

    private sealed record Row(string File, string Standard, bool IsRefused, string? Check)
    {
        public static Row Read(JsonElement row) => new(
            row.GetProperty("file").GetString()!,
            $"{row.GetProperty("level").GetString()}@{row.GetProperty("version").GetString()}",
            row.GetProperty("verdict").GetString() == "fail",
            row.GetProperty("check").GetString());

        public ConfigDocument Document()
        {
            using var stream = System.IO.File.OpenRead(SharedData.Path("conformance/psa/" + File));
            return Assert.Single(ConfigReader.Read(stream, File).Documents);
        }

        /// <summary>What a front end says other than admission; null if it agrees. A refused document may break other checks as well.</summary>
        public string? Difference(string end, IEnumerable<string?> found)
        {
            var checks = found.OfType<string>().ToHashSet(StringComparer.Ordinal);
            return IsRefused == checks.Count > 0 && (!IsRefused || checks.Contains(Check!)) ? null : $"{File}: {end}: {string.Join(", ", checks)}";
        }
    }
}
