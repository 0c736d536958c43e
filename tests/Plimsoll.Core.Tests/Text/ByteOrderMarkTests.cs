using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Files that begin with a byte order mark and were written one behind the other, as kubectl reads them.</summary>
public sealed class ByteOrderMarkTests
{
    [Theory]
    [InlineData("a: 1\n---\n\uFEFFb: é\nc: 2\n")]
    [InlineData("a: 1\n---\n\uFEFFb: e\nc: 2\n")]
    [InlineData("a: 1\n---\r\n\uFEFFb: e\r\nc: 2\r\n")]
    [InlineData("a: 1\n--- # next\n\n# comment\n\uFEFFb: e\nc: 2\n")]
    [InlineData("a: 1\n---\n\uFEFF---\nb: e\nc: 2\n")]
    [InlineData("a: 1\n---\n\uFEFF# comment\nb: e\nc: 2\n")]
    [InlineData("a: 1\n...\n\uFEFFb: e\nc: 2\n")]
    [InlineData("a: 1\n---\n\uFEFF\nb: e\nc: 2\n")]
    [InlineData("a: 1\n---\n\uFEFF{\"b\": 1,\n\"c\": 2}\n")]
    public void AMarkAtTheStartOfADocument_IsNoPartOfIt(string text)
    {
        foreach (var result in new[] { ConfigReader.Read(text), ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))) })
        {
            Assert.Empty(result.Problems);
            var root = (MappingNode)result.Documents.Last().Root;
            Assert.Equal(["b", "c"], root.Entries.Select(entry => entry.Key));
            Assert.Equal((text.Contains("{\"b") ? 2 : 1, text[..text.IndexOf('b')].Count(c => c == '\n') + 1), (root.Entries[0].KeyOrigin.Column, root.Entries[0].KeyOrigin.Line));
            Assert.Equal("2", Texts.At(text, root["c"]!.Origin));
        }
    }

    [Theory]
    [InlineData("a: 1\n---\n\uFEFF\uFEFFb: 1\n", "\uFEFFb")]
    [InlineData("a: 1\n---\nx: 1\n\uFEFFb: 1\n", "x", "\uFEFFb")]
    [InlineData("a: 1\n---\n  \uFEFFb: 1\n", "\uFEFFb")]
    public void AMarkElsewhere_IsACharacter(string text, params string[] keys) =>
        Assert.Equal(keys, ((MappingNode)ConfigReader.Read(text).Documents.Last().Root).Entries.Select(entry => entry.Key));
}
