using System.Globalization;
using System.Text;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp;

/// <summary>What the rules say of profiles that others wrote and use: published, so that it can be read, and nothing of it is false.</summary>
public sealed class QuietProfileTests
{
    [SharedFact]
    public void What_is_said_of_profiles_in_use_is_published()
    {
        var shared = SharedDocuments.Of("conformance/seccomp").Where(document => ParsedProfile.Of(document) is not null).ToList();
        var defaults = DefaultProfiles.Engines.SelectMany(engine => DefaultProfiles.Changes(engine)
            .Select(version => new ConfigDocument(DefaultProfiles.Find(engine, version)!.Node, $"{engine}@{version}", 0, DocumentKind.Seccomp))).ToList();

        Golden.Equal("docs/quiet-seccomp.md", Render(shared, defaults));
    }

    [SharedFact]
    public void Nothing_is_said_to_be_wrong_with_default_profiles_but_what_upstream_mended()
    {
        var findings = DefaultProfiles.Engines.SelectMany(engine => DefaultProfiles.Changes(engine)
            .SelectMany(version => Lint([new(DefaultProfiles.Find(engine, version)!.Node, $"{engine}@{version}", 0, DocumentKind.Seccomp)], RuleSet.Default)));

        // moby 17.03 to 17.05 compared what socketcall's pointer points to with families of sockets.
        Assert.All(findings.Where(finding => finding.Severity == Severity.Error), finding =>
        {
            Assert.Equal("PLM3440", finding.Rule.Id);
            Assert.StartsWith("moby@17.0", finding.Document!.File, StringComparison.Ordinal);
        });
    }

    private static string Render(List<ConfigDocument> shared, List<ConfigDocument> defaults)
    {
        var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # What the rules say of seccomp profiles that are in use

            {shared.Count} profiles of moby, containers/common and the security-profiles-operator, each linted by itself and without a platforms
            file, and {defaults.Count} versions of the default profiles of moby, containerd and containers/common. Rules marked *opt-in* run where
            they are asked for. `PLIMSOLL_UPDATE=1 dotnet test tests/Plimsoll.Conformance.Tests` writes this page.

            | rule | name | severity | profiles of projects | default profiles |
            | --- | --- | --- | ---: | ---: |

            """));
        var ofShared = shared.SelectMany(document => Lint([document], RuleSet.All)).ToList();
        var ofDefaults = defaults.SelectMany(document => Lint([document], RuleSet.All)).ToList();
        foreach (var group in ofShared.Concat(ofDefaults).GroupBy(finding => (finding.Rule, finding.Severity)).OrderBy(group => group.Key.Rule.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Severity))
        {
            var (rule, severity) = group.Key;
            var named = severity.ToString().ToLowerInvariant() + (rule.IsOptIn ? ", *opt-in*" : "");
            page.Append(CultureInfo.InvariantCulture,
                $"| {rule.Id} | {rule.Name} | {named} | {ofShared.Count(finding => finding.Rule == rule && finding.Severity == severity)} | {ofDefaults.Count(finding => finding.Rule == rule && finding.Severity == severity)} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<Finding> Lint(IReadOnlyList<ConfigDocument> documents, RuleSet rules) =>
        Linter.Run(new LintProject(documents, PlatformSet.Empty) { Rules = rules }).Where(finding => finding.Rule.Category == Category.Seccomp);
}
