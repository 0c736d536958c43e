using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>
/// Of a part that is seen alone, such as a container that a method builds, nothing is said that is not said of it where it belongs:
/// each part of each example has no finding that the example does not have.
/// </summary>
public sealed class PartOfObjectTests
{
    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Alone_a_part_is_no_worse_than_where_it_belongs(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        var platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);
        var rules = RuleSet.All.With(TestTree.Settings(info.Settings));
        foreach (var yaml in new[] { info.Bad!, info.Good! })
        {
            var documents = TestTree.Documents(yaml);
            var found = Linter.Run(new LintProject(documents, platforms) { Rules = rules });
            foreach (var document in documents)
            {
                var whole = found.Where(finding => finding.Node?.Root == document.Root).Select(finding => $"{finding.Rule.Id} {NodePath.Of(finding.Node!)}").ToHashSet(StringComparer.Ordinal);
                foreach (var (part, type) in ObjectParts.Of(document))
                {
                    var alone = Linter.RunFragment((MappingNode)part.Clone(), type.Name, platforms, rules).Select(finding => ObjectParts.Place(finding, part)).ToList();
                    Assert.True(alone.TrueForAll(whole.Contains), $"alone {type.ShortName}: {string.Join(", ", alone.Except(whole))}");
                }
            }
        }
    }
}
