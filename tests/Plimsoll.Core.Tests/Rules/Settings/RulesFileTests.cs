using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Rules.Settings;

/// <summary>What a project says to rules, and what happens to what it says wrongly.</summary>
public sealed class RulesFileTests
{
    private const string Pod = "{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: web, image: nginx }, { name: log, image: \"ghcr.io/acme/log:1\" }] } }";

    [Theory]
    [InlineData("too-many-containers: { most: 1 }", "PLM5204")]
    [InlineData("PLM5204: { most: 2 }", "")]
    [InlineData("image-registry-not-allowed: { images: [docker.io/library/nginx, ghcr.io] }", "")]
    [InlineData("image-registry-not-allowed: { images: docker.io/library/nginx, ghcr.io/acme }", "wrong")]
    [InlineData("image-registry-not-allowed: { images: \"docker.io/library/nginx, ghcr.io/acme\" }", "")]
    [InlineData("image-registry-not-allowed: { images: [\"*.io\"] }", "")]
    [InlineData("image-registry-not-allowed: { images: [ghcr.io/acm] }", "PLM1170 PLM1170")]
    [InlineData("image-registry-not-allowed: { images: [] }", "PLM1170 PLM1170")]
    [InlineData("required-label-missing: { labels: { owner: '*' } }", "PLM5079")]
    [InlineData("required-label-missing: { labels: { owner: '*' }, kinds: [Po*] }", "PLM5079")]
    [InlineData("required-label-missing: { labels: { owner: '*' }, kinds: [Service] }", "")]
    public void A_rule_goes_by_what_it_is_told(string rules, string expected)
    {
        var (settings, findings) = Read($"rules: {{ {rules} }}");
        var chosen = RuleSet.Default.With(settings);
        var found = Linter.Run(new LintProject([.. ConfigReader.Read(Pod, "pod.yaml").Documents], PlatformSet.Empty) { Rules = chosen })
            .Select(finding => finding.Rule.Id).Where(id => id is "PLM5204" or "PLM1170" or "PLM5079");

        Assert.Equal(expected, findings.Count > 0 ? "wrong" : string.Join(" ", found));
    }

    [Theory]
    [InlineData("rules: { nothing: {} }", "PLM7007 the rules file names the rule 'nothing', which does not exist")]
    [InlineData("rules: { host-network: { a: 1 } }", "PLM7007 the rule host-network takes no options; its severity is set in .editorconfig or .globalconfig")]
    [InlineData("rules: { too-many-containers: { mots: 1 } }", "PLM7005 the rule too-many-containers has the unknown key 'mots'; did you mean 'most'?")]
    [InlineData("rules: { too-many-containers: { most: few } }", "PLM7006 the rule too-many-containers has the most the text 'few', which is not a whole number")]
    [InlineData("rules: { service-port-out-of-range: { ports: [9-1] } }", "PLM7006 the rule service-port-out-of-range has the ports a list, which is not a list of numbers and ranges such as [80, 8000-8999]")]
    [InlineData("rules: { required-label-missing: { labels: [owner] } }", "PLM7006 the rule required-label-missing has the labels a list, which is not a mapping of keys to names such as { owner: '*', tier: [web, data] }")]
    [InlineData("rules: [a]", "PLM7006 the rules file has rules that are a list, not a mapping")]
    [InlineData("[a]", "PLM7006 the rules file is a list, not a mapping")]
    [InlineData("rule: {}", "PLM7005 the rules file has the unknown key 'rule'; did you mean 'rules'?")]
    [InlineData("rules: ~", "")]
    public void What_is_said_wrongly_is_a_finding(string yaml, string expected)
    {
        var (_, findings) = Read(yaml);

        Assert.Equal(expected, string.Join("; ", findings.Select(finding => $"{finding.Rule.Id} {finding.Message}")));
        Assert.All(findings, MessageStyle.Holds);
    }

    [Fact]
    public void What_is_said_last_holds_option_by_option()
    {
        var below = Read("rules: { env-policy-violation: { required: { A: x }, forbidden: { B: y } } }").Settings;
        var above = Read("rules: { PLM5206: { required: { C: z } } }").Settings;
        var rule = RuleList.All.Single(rule => rule.Info.Id == "PLM5206");

        var both = above.Over(below);

        Assert.Equal("C", Assert.Single(both.Map(rule, "required")).Key);
        Assert.Equal("B", Assert.Single(both.Map(rule, "forbidden")).Key);
        Assert.Same(below, RuleSettings.Empty.Over(below));
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("a", "ab", false)]
    [InlineData("a*", "a", true)]
    [InlineData("*b", "abab", true)]
    [InlineData("*a*b", "xaxxb", true)]
    [InlineData("*a*b", "xaxxbc", false)]
    [InlineData("a**", "ab", true)]
    [InlineData("", "a", false)]
    [InlineData("A", "a", false)]
    public void A_star_stands_for_any_characters(string pattern, string text, bool expected) => Assert.Equal(expected, NamePattern.Matches(pattern, text));

    [Fact]
    public void Many_stars_take_no_time() =>
        Assert.False(NamePattern.Matches(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 20_000)));

    [Theory]
    [InlineData("8h", "28800")]
    [InlineData("1h30m", "5400")]
    [InlineData("1.5h", "5400.0")]
    [InlineData("90s", "90")]
    [InlineData("10ms", "")]
    [InlineData("10", "")]
    [InlineData("h", "")]
    [InlineData("", "")]
    [InlineData("99999999999999h", "")]
    public void Durations_are_read_as_Go_reads_them(string text, string expected) =>
        Assert.Equal(expected, GoDuration.Seconds(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");

    private static RulesFileResult Read(string yaml) => RulesFile.Read(Assert.Single(ConfigReader.Read(yaml, RulesFile.FileName).Documents));
}
