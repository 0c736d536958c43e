using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

public sealed class YamlReaderTests
{
    [Fact]
    public void SeveralDocuments_AreReadInOrder_EmptyOnesAreNone()
    {
        var result = ConfigReader.Read("# only a comment\n---\na: 1\n---\n---\n# nothing\n---\n- b\n...\n%YAML 1.1\n---\nc\n", "x.yaml");
        Assert.Empty(result.Problems);
        Assert.Equal(["{\"a\":1}", "[\"b\"]", "\"c\""], result.Documents.Select(document => Texts.Json(document.Root)));
        Assert.Equal([0, 1, 2], result.Documents.Select(document => document.Index));
        Assert.Equal([3, 8, 12], result.Documents.Select(document => document.Root.Origin.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# a comment\n# another")]
    [InlineData("---\n")]
    [InlineData("---\n# comment\n---\n...\n")]
    [InlineData("\uFEFF")]
    public void ATextWithoutContent_HasNoDocuments(string text)
    {
        var result = ConfigReader.Read(text);
        Assert.Empty(result.Documents);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void AMarkerInsideOfABlock_IsText() =>
        Assert.Equal("{\"a\":\"---\\nb\\n\"}", Texts.Json(Texts.Read("a: |\n  ---\n  b\n")));

    [Fact]
    public void AnAlias_IsACopyThatKeepsThePlaceOfTheAnchor()
    {
        var root = (MappingNode)Texts.Read("a: &x\n  b: [1]\nc: *x\n");
        Assert.Equal("{\"a\":{\"b\":[1]},\"c\":{\"b\":[1]}}", Texts.Json(root));
        Assert.NotSame(root["a"], root["c"]);
        Assert.Equal(root["a"]!.Origin, root["c"]!.Origin);
        Assert.Same(root, root["c"]!.Parent);
    }

    [Fact]
    public void AnAnchor_CanStandOnAKey_AndBeSetAgain() =>
        Assert.Equal("{\"k\":1,\"b\":\"k\",\"c\":2,\"d\":2}", Texts.Json(Texts.Read("&x k: 1\nb: *x\nc: &x 2\nd: *x\n")));

    [Theory]
    [InlineData("<<: *m\nx: 9", "{\"x\":9,\"z\":2}")]
    [InlineData("x: 9\n<<: *m", "{\"x\":1,\"z\":2}")]
    [InlineData("<<: [*n, *m]", "{\"x\":7,\"z\":2}")]
    [InlineData("<<: {x: 3}\ny1: 4", "{\"x\":3,\"y1\":4}")]
    [InlineData("\"<<\": 5", "{\"<<\":5}")]
    public void AMergeKey_SetsKeysWhereItStands(string yaml, string json)
    {
        var text = "m: &m {x: 1, z: 2}\nn: &n {x: 7}\nr:\n  " + yaml.Replace("\n", "\n  ") + "\n";
        Assert.Equal(json, Texts.Json(((MappingNode)Texts.Read(text))["r"]!));
    }

    [Theory]
    [InlineData("|\n  a\n  b\n", "a\nb\n")]
    [InlineData("|-\n  a\n   b\n", "a\n b")]
    [InlineData("|+\n  a\n\n", "a\n\n")]
    [InlineData("|2\n   a\n", " a\n")]
    [InlineData(">\n  a\n  b\n\n  c\n", "a b\nc\n")]
    [InlineData("\"a\n  b\"", "a b")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"\\x41\\u00e9\\U0001F600\\t\"", "Aé😀\t")]
    public void ATextOfSeveralLines_IsRead(string yaml, string text) =>
        Assert.Equal(text, ((ScalarNode)((MappingNode)Texts.Read("a: " + yaml))["a"]!).Text);

    [Fact]
    public void APlatformsFile_IsKnownByItsName()
    {
        Assert.Equal(DocumentKind.Platforms, ConfigReader.Read("platforms: []", "/w/plimsoll.platforms.yaml").Documents[0].Kind);
        Assert.Equal(DocumentKind.Other, ConfigReader.Read("platforms: []", "/w/platforms.yaml").Documents[0].Kind);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void BytesWithAMark_AreDecoded(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("é: 😀\n")).ToArray();
        var result = ConfigReader.Read(new MemoryStream(bytes), "a.yaml");
        Assert.Empty(result.Problems);
        Assert.Equal("{\"é\":\"😀\"}", Texts.Json(result.Documents[0].Root));
        Assert.Equal(new Origin("a.yaml", 1, 4, 1, 6), ((MappingNode)result.Documents[0].Root)["é"]!.Origin);
    }

    [Fact]
    public void AStreamThatCannotSeek_IsReadWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"key{i}: value {i}\n"));
        using var stream = new System.IO.Compression.DeflateStream(Deflate(text), System.IO.Compression.CompressionMode.Decompress);
        var root = (MappingNode)ConfigReader.Read(stream).Documents.Single().Root;
        Assert.Equal(20_000, root.Count);
        Assert.Equal("value 19999", ((ScalarNode)root["key19999"]!).Text);
    }

    [Fact]
    public void ReadEach_GivesOneDocumentAtATime()
    {
        var stream = new MemoryStream("a: 1\n---\n}\n---\nb: 2\n"u8.ToArray());
        var results = ConfigReader.ReadEach(stream, "a.yaml").ToList();
        Assert.Equal([1, 0, 1], results.Select(result => result.Documents.Count));
        Assert.Equal([0, 1, 0], results.Select(result => result.Problems.Count));
        Assert.Equal(2, results[2].Documents[0].Index);
    }

    [Fact]
    public void Cancellation_EndsTheReading() =>
        Assert.Throws<OperationCanceledException>(() => ConfigReader.Read("a: 1", cancellation: new(canceled: true)));

    private static MemoryStream Deflate(string text)
    {
        var packed = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        packed.Position = 0;
        return packed;
    }
}
