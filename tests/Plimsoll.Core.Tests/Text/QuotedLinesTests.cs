using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Texts between quotes or brackets whose lines begin further out than what stands around them. What is expected of the mappings is what kubectl 1.32 made of them.</summary>
public sealed class QuotedLinesTests
{
    [Theory]
    [InlineData("a:\n  k: [\"\n    one &&\n    two\n  \"]\n", "{\"a\":{\"k\":[\" one && two \"]}}")]
    [InlineData("a:\n  k: \"one\n\n two\\\n\n  three\\\"\n\\\\\"\n  j: 1\n", "{\"a\":{\"k\":\"one\\ntwo\\nthree\\\" \\\\\",\"j\":1}}")]
    [InlineData("a:\r\n  k: [\"x\r\n\", \"y\r\n\\tz\"]\r\n", "{\"a\":{\"k\":[\"x \",\"y \\tz\"]}}")]
    [InlineData("a:\n    k: \"b\n  c\"\n    # \"no\n    j: \"d\ne\"\n", "{\"a\":{\"k\":\"b c\",\"j\":\"d e\"}}")]
    [InlineData("a:\n  k: 'one\ntwo'\n", "{\"a\":{\"k\":\"one two\"}}")]
    [InlineData("a: {b: 1,\n# c\nc: 2}\nd: 1\n", "{\"a\":{\"b\":1,\"c\":2},\"d\":1}")]
    [InlineData("a:\r\n  b: [x,\r\ny z\r\nw,\r\n &q r]\r\n  c: d\r\n", "{\"a\":{\"b\":[\"x\",\"y z w\",\"r\"],\"c\":\"d\"}}")]
    [InlineData("- - - a: [\n1, {b: c,\nd: e}\n]\n      f: g\n", "[[[{\"a\":[1,{\"b\":\"c\",\"d\":\"e\"}],\"f\":\"g\"}]]]")]
    public void AreReadAsKubernetesReadsThem(string yaml, string json) => Assert.Equal(json, Texts.Json(Texts.Read(yaml)));

    [Fact]
    public void PlacesAreThoseOfTheText()
    {
        const string Yaml = "a:\n  k: [\"x\n\", 7]\n  j: 1\n";
        var a = (MappingNode)((MappingNode)Texts.Read(Yaml))["a"]!;
        var list = (SequenceNode)a["k"]!;
        Assert.Equal(("a.yaml", 2, 7, 3, 2), Place(list[0]));
        Assert.Equal(("a.yaml", 3, 4, 3, 5), Place(list[1]));
        Assert.Equal(("a.yaml", 2, 6, 3, 6), Place(list));
        Assert.Equal(("a.yaml", 4, 6, 4, 7), Place(a["j"]!));
    }

    [Fact]
    public void PlacesBetweenBracketsAreThoseOfTheText()
    {
        var b = (SequenceNode)((MappingNode)((MappingNode)Texts.Read("a:\n  b: [x,\ny,\n z]\n"))["a"]!)["b"]!;
        Assert.Equal(("a.yaml", 3, 1, 3, 2), Place(b[1]));
        Assert.Equal(("a.yaml", 4, 2, 4, 3), Place(b[2]));
        Assert.Equal(("a.yaml", 2, 6, 4, 4), Place(b));
    }

    [Fact]
    public void WhatIsWrongBesides_IsSaidOnce_AtItsPlace()
    {
        var problems = ConfigReader.Read("a:\n  b: 1\n  b: 2\n  k: \"x\ny\"\n  j: \"p\nq\", r\n", "a.yaml").Problems;
        Assert.Equal([(3, 3), (7, 3)], problems.Select(problem => (problem.Origin.Line, problem.Origin.Column)));
    }

    [Theory]
    [InlineData("a:\n  k: \"x\ny\n")]
    [InlineData("a:\n  k: \"x\n---\n")]
    public void AQuoteThatIsNotClosed_IsAnError(string yaml) => Assert.Equal(TextProblemKind.Syntax, Texts.Problem(yaml).Kind);

    [Fact]
    public void Comments_AreFoundBelowThem() =>
        Assert.Equal([(4, "kept")], YamlComments.Of("a:\n  k: \"x\ny\"\n# kept\nb: 1\n"));

    [Fact]
    public void ManyOfThem_EndInAnAnswer()
    {
        var yaml = "a:\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"  k{i}: \"x\ny\"\n"));
        Assert.Equal(TextProblemKind.Syntax, Texts.Problem(yaml).Kind);
        Assert.Equal(TextProblemKind.Syntax, Texts.Problem("a:\n  " + new string('k', 900) + ": \"x" + string.Concat(Enumerable.Repeat("\ny", 5000)) + "\"\n").Kind);
    }

    private static (string? File, int Line, int Column, int EndLine, int EndColumn) Place(ConfigNode node) =>
        (node.Origin.File, node.Origin.Line, node.Origin.Column, node.Origin.EndLine, node.Origin.EndColumn);
}
