using Plimsoll.Documents;
using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>
/// Of a part that is seen alone, such as a container that a method builds, nothing is said that is not said of it where it belongs:
/// each part of each example has no finding that the example does not have.
/// </summary>
public sealed class PartOfObjectTests
{
    [Theory]
    [MemberData(nameof(ExampleProject.Ids), MemberType = typeof(ExampleProject))]
    public void Alone_a_part_is_no_worse_than_where_it_belongs(string id)
    {
        foreach (var example in ExampleProject.Of(id))
        {
            var found = example.Findings(example.Documents).ToList();
            foreach (var document in example.Documents)
            {
                var whole = found.Where(finding => finding.Node?.Root == document.Root).Select(finding => $"{finding.Rule.Id} {NodePath.Of(finding.Node!)}").ToHashSet(StringComparer.Ordinal);
                foreach (var (part, type) in ObjectParts.Of(document))
                {
                    var alone = example.FindingsAlone((MappingNode)part.Clone(), type.Name).Select(finding => ObjectParts.Place(finding, part)).ToList();
                    Assert.True(alone.TrueForAll(whole.Contains), $"alone {type.ShortName}: {string.Join(", ", alone.Except(whole))}");
                }
            }
        }
    }
}
