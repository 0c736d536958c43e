using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Rules.Engine;

public sealed class FindingTests
{
    private static readonly ConfigNode Node = new MappingNode(new Origin("a.yaml", 3, 5, 3, 9));

    private static readonly Finding Whole = new() { Rule = FormRules.WrongType, Severity = Severity.Error, Message = "pod \"web\" is big", Node = Node };

    [Fact]
    public void A_message_in_two_parts_is_the_message_as_a_whole()
    {
        var parts = new Finding(FormRules.WrongType, Severity.Error, "pod \"web\"", "is big", null) { Node = Node };

        Assert.Equal("pod \"web\" is big", parts.Message);
        Assert.Equal(Whole, parts);
        Assert.Equal(Whole.GetHashCode(), parts.GetHashCode());
        Assert.NotEqual(Whole, new Finding(FormRules.WrongType, Severity.Error, "pod \"web\"", "is small", null) { Node = Node });
    }

    [Fact]
    public void What_few_findings_have_can_be_given_and_taken_away()
    {
        var fix = new Fix("Remove it", [new Edit.Remove(Node)]);
        var origin = new Origin("b.yaml", 1, 1, 1, 2);
        var rich = Whole with { Fix = fix, Platform = "edge", Related = [Node], Origin = origin };

        Assert.Equal((fix, "edge", origin), (rich.Fix, rich.Platform, rich.Origin));
        Assert.Same(Node, Assert.Single(rich.Related));
        Assert.NotEqual(Whole, rich);
        Assert.Equal(Whole, rich with { Fix = null, Platform = null, Related = [], Origin = default });
    }

    [Fact]
    public void A_finding_stands_where_its_node_does_unless_it_says_otherwise()
    {
        Assert.Equal(Node.Origin, Whole.Origin);
        Assert.Equal("b.yaml", (Whole with { Origin = new("b.yaml", 0, 0, 0, 0) }).Origin.File);
        Assert.Empty(Whole.Related);
        Assert.Null(Whole.Fix ?? (object?)Whole.Platform ?? Whole.Allowance);
    }
}
