using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Docs;

/// <summary>The pages, presets and constants that are made from the rules are as the rules say.</summary>
public sealed class GeneratedFilesTests
{
    [Fact]
    public void Every_rule_has_its_page_and_the_index_names_it()
    {
        var pages = RuleList.Infos.ToDictionary(RulePage.NameOf, RulePage.Render);
        pages.Add("README.md", RuleIndex.Render(RuleList.Infos));

        GoldenFiles.Equal("docs/rules", "*.md", pages);
    }

    [Fact]
    public void Every_preset_has_its_file() =>
        GoldenFiles.Equal("src/Plimsoll/presets", "*.globalconfig", PresetFile.All(RuleList.Infos));

    [Fact]
    public void Every_rule_has_its_constant() =>
        GoldenFiles.Equal("src/Plimsoll/Kubernetes/Rules", "Rules*.cs", RuleConstants.Files(RuleList.Infos));

    [Fact]
    public void The_first_word_of_a_page_is_the_id_and_every_example_is_on_it()
    {
        foreach (var rule in RuleList.Infos)
        {
            var page = RulePage.Render(rule);

            Assert.StartsWith($"# {rule.Id}: ", page, StringComparison.Ordinal);
            Assert.All(new[] { rule.Bad, rule.Good }.OfType<string>(), example => Assert.Contains(example.TrimEnd(), page, StringComparison.Ordinal));
            Assert.All(rule.Aliases, alias => Assert.Contains(alias, page, StringComparison.Ordinal));
        }
    }
}
