using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>What is not known is silent: of an object whose values are all unknown, and which may hold more than is seen, no rule says anything.</summary>
public sealed class UnknownObjectTests
{
    /// <summary>These speak of something that is there, whatever it holds; PLM5182 of a project without any autoscaler; PLM7215 of kinds.</summary>
    private static readonly string[] OfPresence =
    [
        "PLM1130", "PLM1139", "PLM1145", "PLM1146", "PLM1148", "PLM1159", "PLM1161", "PLM3504",
        "PLM4292", "PLM4293", "PLM4294", "PLM4307", "PLM4308", "PLM4333", "PLM4350", "PLM4369", "PLM4370", "PLM4424", "PLM4425",
        "PLM5081", "PLM5182", "PLM5204", "PLM6094", "PLM6109", "PLM6112", "PLM7215", "PLM7220", "PLM7221",
    ];

    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Info.Id).Except(OfPresence)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_silent_about_an_object_of_which_only_the_shape_is_known(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        var documents = TestTree.Documents(info.Bad!, "a.yaml").Select(document => new ConfigDocument(Veiled(document.Root, 0), "a.yaml", document.Index)).ToList();
        var platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);

        Assert.Empty(Linter.Run(new LintProject(documents, platforms) { Rules = RuleSet.Only(id).With(TestTree.Settings(info.Settings)) }).Select(finding => finding.Message));
    }

    private static ConfigNode Veiled(ConfigNode node, int depth)
    {
        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode { IsOpen = true };
                foreach (var entry in mapping.Entries)
                {
                    var isKind = depth == 0 && entry.Key is "apiVersion" or "kind";
                    copy.Set(entry.Key, isKind ? entry.Value.Clone() : Veiled(entry.Value, depth + 1));
                }

                return copy;
            case SequenceNode list:
                var items = new SequenceNode { IsOpen = true };
                foreach (var item in list)
                {
                    items.Add(Veiled(item, depth + 1));
                }

                return items;
            default:
                return new UnknownNode();
        }
    }
}
