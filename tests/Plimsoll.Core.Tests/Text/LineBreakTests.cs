using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Places count the line breaks that all readers and editors know, whatever else YAML takes for one.</summary>
public sealed class LineBreakTests
{
    [Theory]
    [InlineData("# x\u2028\na: «1»")]
    [InlineData("a: «\"b\u2028 c\"»\nd: 1")]
    [InlineData("b: \"\u2029 c\"\na: «é»")]
    [InlineData("b: \"x\u0085 c\"\na: «[1]»")]
    [InlineData("b: \"x\u0085 c\"\na: «{b: 1}» # c")]
    [InlineData("b: \"x\u0085 c\"\na: &x «2»")]
    [InlineData("b: \"x\u2028 c\"\na:\n  «b: 1\n  c: 2»\n")]
    [InlineData("b: |\n  x\u2028  c\na: «|\n  x\u2028  c»\nd: 1\n")]
    [InlineData("b: c # d\u2028a: «1»")]
    [InlineData("{\"b\": \"\u2028\",\n\"a\": «1»}")]
    public void ANode_KnowsItsPlace(string marked)
    {
        var start = marked.IndexOf('«');
        var end = marked.IndexOf('»') - 1;
        var text = marked.Replace("«", "").Replace("»", "");
        Assert.Equal(text[start..end], Texts.At(text, ((MappingNode)Texts.Read(text))["a"]!.Origin));
    }

    [Fact]
    public void AKey_KnowsItsPlace() =>
        Assert.Equal("a b", Texts.At("x: \"\u2028 \"\na b: 1", ((MappingNode)Texts.Read("x: \"\u2028 \"\na b: 1")).Entries[1].KeyOrigin));

    [Fact]
    public void ATab_KnowsItsPlace() =>
        Assert.Equal((3, 1), (Texts.Problem("x: \"\u2028 \"\na:\n\tb: 1").Origin.Line, Texts.Problem("x: \"\u2028 \"\na:\n\tb: 1").Origin.Column));

    [Theory]
    [InlineData("x: \"\u2028 \"\n---\na: 1", 3)]
    [InlineData("x: 1\ry: 1\r\n---\na: 1", 4)]
    [InlineData("x: é\r\r---\r\ra: 1\r\n---\na: 1\r", 7)]
    public void ADocument_KnowsItsLine(string text, int line)
    {
        Assert.Equal(line, ConfigReader.Read(text).Documents[^1].Root.Origin.Line);
        Assert.Equal(line, ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))).Documents[^1].Root.Origin.Line);
    }
}
