using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Schema;

/// <summary>What an object may hold at most, to the byte.</summary>
public sealed class ObjectSizeTests
{
    private const int Mebi = 1 << 20;

    [Theory]
    [InlineData("ConfigMap", "data: { a: # }", Mebi, false)]
    [InlineData("ConfigMap", "data: { a: # }", Mebi + 1, true)]
    [InlineData("ConfigMap", "data: { a: b }, binaryData: { c: # }", (Mebi * 4 / 3) + 1, true)]
    [InlineData("ConfigMap", "binaryData: { c: # }", Mebi, false)]
    [InlineData("Secret", "data: { a: # }", Mebi * 4 / 3, false)]
    [InlineData("Secret", "data: { a: #, b: '====' }", Mebi * 4 / 3, false)]
    [InlineData("Secret", "data: { a: # }", (Mebi * 4 / 3) + 4, true)]
    [InlineData("Secret", "stringData: { a: # }", Mebi + 1, true)]
    [InlineData("Secret", "stringData: { a: b }", Mebi + 1, false)]
    public void Data_has_a_bound(string kind, string fields, int length, bool expected) =>
        Assert.Equal(expected, IsTooLarge($"{{ apiVersion: v1, kind: {kind}, metadata: {{ name: a }}, {fields} }}", length));

    [Theory]
    [InlineData((256 << 10) - 1, false)]
    [InlineData(256 << 10, true)]
    public void Annotations_have_a_bound_that_counts_their_keys(int length, bool expected) =>
        Assert.Equal(expected, IsTooLarge("{ apiVersion: v1, kind: Namespace, metadata: { name: a, annotations: { k: # } } }", length));

    private static bool IsTooLarge(string yaml, int length)
    {
        var project = TestTree.Project("", ("a.yaml", yaml.Replace("#", "\"" + new string('A', length) + "\"", StringComparison.Ordinal)));
        return Linter.Run(project with { Rules = RuleSet.Only("PLM7007") }).Any(finding => finding.Message.Contains("is the most that", StringComparison.Ordinal));
    }
}
