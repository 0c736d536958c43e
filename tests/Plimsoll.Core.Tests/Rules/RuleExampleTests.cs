using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>What every rule promises: its examples, its texts and its place in the list.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_is_found_and_the_good_one_is_silent(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;

        Assert.Contains(Lint(info, info.Bad!), finding => finding.Verdict == Verdict.Definite);
        Assert.Empty(Lint(info, info.Good!));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fix_of_the_bad_example_removes_the_finding(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        var project = TestTree.Project(info.Platforms ?? "", ("bad.yaml", info.Bad!)) with { Rules = RuleSet.Only(id).With(TestTree.Settings(info.Settings)) };
        var fixes = Linter.Run(project).Select(finding => finding.Fix).OfType<Fix>().ToList();

        fixes.ForEach(TestEdits.Apply);

        Assert.True(fixes.Count == 0 || Linter.Run(project).All(finding => finding.Fix is null));
    }

    // A profile that cannot be read is not said to lack what the runtime calls: that is seen when it is mended.
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fix_of_the_bad_example_breaks_nothing_else(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        var project = TestTree.Project(info.Platforms ?? "", ("bad.yaml", info.Bad!));
        var before = Errors(project);

        Linter.Run(project with { Rules = RuleSet.Only(id).With(TestTree.Settings(info.Settings)) }).Select(finding => finding.Fix).OfType<Fix>().ToList().ForEach(TestEdits.Apply);

        Assert.Empty(Errors(project).Except(before).Except(["PLM3448"]));
    }

    [Fact]
    public void A_rule_with_options_is_silent_until_it_is_told_something()
    {
        Assert.All(RuleList.All.Select(rule => rule.Info).Where(info => info.Options.Count > 0), info =>
        {
            Assert.NotNull(info.Settings);
            Assert.Empty(Lint(info with { Settings = null }, info.Bad!));
            Assert.All(info.Options, option => Assert.Matches("^[a-z]+$", option.Name));
        });
        Assert.All(RuleList.Infos.Where(info => info.Options.Count == 0), info => Assert.Null(info.Settings));
    }

    [Fact]
    public void The_list_is_sorted_and_complete_and_ids_are_unique()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        var ids = RuleList.Infos.Select(info => info.Id).ToList();

        Assert.Equal(rules.OrderBy(type => type.Name).ToList(), RuleList.All.Select(rule => rule.GetType()).OrderBy(type => type.Name).ToList());
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(RuleList.Infos.Count, RuleList.Infos.Select(info => info.Name).Distinct().Count());
        Assert.Equal([.. RuleList.All.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal)], RuleList.All.Select(rule => rule.Info.Id));
    }

    [Fact]
    public void Every_rule_says_what_it_is_about()
    {
        Assert.All(RuleList.Infos, info =>
        {
            Assert.Matches("^PLM[1-9][0-9]{3}$", info.Id);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", info.Name);
            Assert.DoesNotMatch("^(avoid|do-not|use|prefer|should)-", info.Name);
            Assert.Matches("^[A-Z][^.]*[^.]$", info.Title);
            Assert.EndsWith(".", info.Why.Trim(), StringComparison.Ordinal);
            Assert.EndsWith(".", info.Remedy.Trim(), StringComparison.Ordinal);
            Assert.Equal("PLM7", info.Category == Category.Schema ? info.Id[..4] : "PLM7");
        });
        Assert.All(RuleList.All, rule =>
        {
            Assert.NotEmpty(rule.Info.Sources);
            Assert.All(rule.Info.Sources, source => Assert.StartsWith("https://", source, StringComparison.Ordinal));
            Assert.All(rule.Info.Aliases, alias => Assert.Matches("^(checkov|cdk8s|datree|kube-linter|kube-score|kubescape|kubesec|kyverno|monokle|polaris|psa|runtime-tools|runc|trivy)/[^/ ]+$", alias));
        });
    }

    private static IEnumerable<string> Errors(LintProject project) =>
        [.. Linter.Run(project).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id)];

    private static IReadOnlyList<Finding> Lint(RuleInfo info, string example)
    {
        var findings = Linter.Run(TestTree.Project(info.Platforms ?? "", ("example.yaml", example)) with { Rules = RuleSet.Only(info.Id).With(TestTree.Settings(info.Settings)) });
        Assert.All(findings, MessageStyle.Holds);
        return findings;
    }
}
