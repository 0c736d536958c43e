using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

public sealed class JsonReaderTests
{
    [Fact]
    public void TabsAsGoWritesThem_AreRead()
    {
        var root = (MappingNode)Texts.Read("{\n\t\"a\": [\n\t\t1,\n\t\ttrue\n\t]\n}\n");
        Assert.Equal("{\"a\":[1,true]}", Texts.Json(root));
        Assert.Equal(new Origin("a.yaml", 1, 1, 6, 2), root.Origin);
        Assert.Equal(new Origin("a.yaml", 2, 2, 2, 5), root.Entries[0].KeyOrigin);
        Assert.Equal(new Origin("a.yaml", 4, 3, 4, 7), ((SequenceNode)root["a"]!)[1].Origin);
    }

    [Theory]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", "\"\\/\b\f\n\r\té😀")]
    [InlineData("\"on\"", "on")]
    [InlineData("\"\"", "")]
    public void AString_IsUnescaped(string json, string text) =>
        Assert.Equal(text, ((ScalarNode)((SequenceNode)Texts.Read($"[{json}]"))[0]).Text);

    [Theory]
    [InlineData("0", ScalarType.Integer, "0")]
    [InlineData("-0", ScalarType.Integer, "0")]
    [InlineData("-12", ScalarType.Integer, "-12")]
    [InlineData("1.50", ScalarType.Float, "1.5")]
    [InlineData("2.0", ScalarType.Integer, "2")]
    [InlineData("1E5", ScalarType.Integer, "100000")]
    [InlineData("18446744073709551616", ScalarType.Integer, "18446744073709551616")]
    public void ANumber_IsCanonical(string json, ScalarType type, string text)
    {
        var node = (ScalarNode)((SequenceNode)Texts.Read($"[{json}]"))[0];
        Assert.Equal((type, text), (node.Type, node.Text));
    }

    [Theory]
    [InlineData("{\"a\": tru}", 7)]
    [InlineData("{\"a\": 1,}", 9)]
    [InlineData("{\"a\" 1}", 6)]
    [InlineData("[1 2]", 4)]
    [InlineData("[01]", 3)]
    [InlineData("[1.]", 4)]
    [InlineData("[\"a\tb\"]", 4)]
    [InlineData("[\"a", 2)]
    [InlineData("[\"\\x\"]", 4)]
    [InlineData("{\"a\": 1", 8)]
    [InlineData("{\"a\": 1} x", 10)]
    [InlineData("{'a': 1}", 2)]
    public void MalformedJson_IsAProblemWithItsPlace(string text, int column)
    {
        var problem = ConfigReader.Read(text, "x.json").Problems;
        Assert.Equal((TextProblemKind.Syntax, 1, column), (problem.Single().Kind, problem.Single().Origin.Line, problem.Single().Origin.Column));
    }

    [Fact]
    public void SeveralValuesInARow_AreDocuments_AndThoseBeforeAMistakeAreKept()
    {
        var result = ConfigReader.Read("{\"a\": 1}\n{\"b\": 2}\n{\"c\": }\n---\n{\"d\": 4}\n", "x.json");
        Assert.Equal(["{\"a\":1}", "{\"b\":2}", "{\"d\":4}"], result.Documents.Select(document => Texts.Json(document.Root)));
        Assert.Equal(3, Assert.Single(result.Problems).Origin.Line);
    }

    [Fact]
    public void FlowStyleYaml_ThatLooksLikeJson_IsYaml() =>
        Assert.Equal("{\"a\":\"b c\",\"d\":true}", Texts.Json(Texts.Read("{\"a\": b c, # comment\n  d: yes}\n")));

    [Theory]
    [InlineData("[1e999]", TextProblemKind.Limit)]
    [InlineData("[\"\\ud800\"]", TextProblemKind.Encoding)]
    public void WhatNoReaderHolds_IsAProblemThatKeepsTheDocument(string text, TextProblemKind kind)
    {
        var result = ConfigReader.Read(text);
        Assert.Equal(kind, Assert.Single(result.Problems).Kind);
        Assert.Single(result.Documents);
    }
}
