using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Lines of blanks at the head of a block of text, as programs that fill in templates leave them. What is expected of the mappings is what kubectl 1.32 made of them.</summary>
public sealed class LeadingBlanksTests
{
    [Theory]
    [InlineData("k: |\n    \n    a: 1\n    b: 2\n", "{\"k\":\"\\na: 1\\nb: 2\\n\"}")]
    [InlineData("k: |-\n   \n    a\n", "{\"k\":\"\\na\"}")]
    [InlineData("k: |+\n  \n    a\n\n", "{\"k\":\"\\na\\n\\n\"}")]
    [InlineData("k: |\n    \n  \n\n    \n    a\n", "{\"k\":\"\\n\\n\\n\\na\\n\"}")]
    [InlineData("k: | # why\r\n    \r\n    a\r\n", "{\"k\":\"\\na\\n\"}")]
    [InlineData("k: |   \n    \n    a\n", "{\"k\":\"\\na\\n\"}")]
    [InlineData("- |\n  \n  a\n- b\n", "[\"\\na\\n\",\"b\"]")]
    [InlineData("- - |\n    \n    a\n", "[[\"\\na\\n\"]]")]
    [InlineData("k: !!str |\n  \n  a\n", "{\"k\":\"\\na\\n\"}")]
    [InlineData("k: |\n    \n", "{\"k\":\"\"}")]
    [InlineData("k: |\n    \nj: 1\n", "{\"k\":\"\",\"j\":1}")]
    [InlineData("- k: |\n      \n  j: 1\n", "[{\"k\":\"\",\"j\":1}]")]
    [InlineData("k: |\n    \n    a |\n      \n    b\n", "{\"k\":\"\\na |\\n  \\nb\\n\"}")]
    [InlineData("k: >\n    \n    a\n", "{\"k\":\"\\na\\n\"}")]
    [InlineData("k: |2\n   \n    a\n", "{\"k\":\" \\n  a\\n\"}")]
    public void TheyAreEmpty(string yaml, string json) => Assert.Equal(json, Texts.Json(Texts.Read(yaml)));

    [Theory]
    [InlineData("k: |\n  cat |\n      \n    b\n", "{\"k\":\"cat |\\n    \\n  b\\n\"}")]
    [InlineData("k: 'a |\n    \n  b'\n", "{\"k\":\"a |\\nb\"}")]
    [InlineData("k: |\n  a\n   \n  b\n", "{\"k\":\"a\\n \\nb\\n\"}")]
    [InlineData("k: |\n  # see: |\n     \n  b\nj: |\n    \n    c\n", "{\"k\":\"# see: |\\n   \\nb\\n\",\"j\":\"\\nc\\n\"}")]
    public void BlanksInsideOfAText_AreKept(string yaml, string json) => Assert.Equal(json, Texts.Json(Texts.Read(yaml)));

    [Theory]
    [InlineData("k: |\n      \n    a\n")]
    [InlineData("- k: |\n      \n    a\n")]
    public void BlanksThatAreDeeperThanTheText_AreWrong(string yaml) => Assert.Equal(TextProblemKind.Syntax, Texts.Problem(yaml).Kind);

    [Fact]
    public void WhatFollows_KeepsItsPlace()
    {
        var root = (MappingNode)Texts.Read("a: |\n    \n    x\nb: 1\n");
        Assert.Equal((4, 4), (root["b"]!.Origin.Line, root["b"]!.Origin.Column));
        Assert.Equal((1, 4, 3, 6), (root["a"]!.Origin.Line, root["a"]!.Origin.Column, root["a"]!.Origin.EndLine, root["a"]!.Origin.EndColumn));
    }

    [Fact]
    public void ATextThatIsWrongElsewhere_EndsInItsError()
    {
        const string Yaml = "a: x\n\n    b:\n- |\n \n  y\n# c\n";
        Assert.Equal((3, 6), (Texts.Problem(Yaml).Origin.Line, Texts.Problem(Yaml).Origin.Column));
        Assert.Empty(YamlComments.Of(Yaml));
    }

    [Fact]
    public void Comments_AreFoundBelowThem() =>
        Assert.Equal([(4, "kept")], YamlComments.Of("a: |\n    \n    x\n# kept\nb: 1\n"));
}
