using System.Buffers;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

public sealed class WriterTests
{
    [Theory]
    [InlineData("registry.example.com/team/web:1.4.2")]
    [InlineData("10.0.0.1")]
    [InlineData("100m")]
    [InlineData("128Mi")]
    [InlineData("--config=/etc/a b.yaml")]
    [InlineData("http://a.example:80/?q=1#x")]
    [InlineData("say \"hi\" to c:\\dir")]
    [InlineData("/healthz")]
    [InlineData("$(POD_NAME)")]
    [InlineData("naïve 日本 😀")]
    [InlineData("nothing")]
    [InlineData("v1.2")]
    public void AnInnocentText_StandsWithoutQuotes(string text) => Assert.Equal(text + "\n", YamlWriter.ToText(ScalarNode.String(text)));

    [Theory]
    [InlineData("no", "\"no\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("", "\"\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("012", "\"012\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("2024-01-31", "\"2024-01-31\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("\u0085\u2028\uFEFF\u0007", "\"\\u0085\\u2028\\uFEFF\\u0007\"")]
    [InlineData("a\nb", "\"a\\nb\"")]
    public void ATextThatMeansMore_IsQuoted(string text, string yaml) => Assert.Equal(yaml + "\n", YamlWriter.ToText(ScalarNode.String(text)));

    // YamlDotNet refuses each of these when the key has no quotes.
    [Theory]
    [InlineData("a *a: 1", "\"a *a\": 1\n")]
    [InlineData("5 *\\: 1", "\"5 *\\\\\": 1\n")]
    [InlineData("schedule: 0 * * * *", "schedule: 0 * * * *\n")]
    public void AKeyWithAStar_IsQuoted(string yaml, string written)
    {
        var (key, value) = (yaml[..yaml.IndexOf(':', StringComparison.Ordinal)], yaml[(yaml.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        var mapping = new MappingNode();
        mapping.Set(key, value == "1" ? ScalarNode.Integer(1) : ScalarNode.String(value));
        Assert.Equal(written, YamlWriter.ToText(mapping));
    }

    [Fact]
    public void LongKeysInEachOther_AreReadByAnotherModel()
    {
        var inner = new MappingNode();
        inner.Set(new string('k', 200), ScalarNode.Boolean(false));
        var outer = new MappingNode();
        outer.Set(new string('j', 200), inner);
        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        stream.Load(new StringReader(YamlWriter.ToText(outer)));
        Assert.True(NodeEquality.SameData(outer, Texts.Read(YamlWriter.ToText(outer))));
        Assert.Contains(stream.Documents.Single().AllNodes, node => node is YamlDotNet.RepresentationModel.YamlScalarNode { Value: "false" });
    }

    [Fact]
    public void TheForm_IsThatOfKubectl()
    {
        const string Yaml = """
            apiVersion: v1
            empty: {}
            list:
            - a: 1
              b:
              - 2
              - []
            - - x
              - z: null
            script: |
              set -e
                echo "hi"
            kept: |+
              a

            cut: |-
              a
              b
            indented: |2
                a
              b
            "on": true
            "a: b": "no"

            """;
        Assert.Equal(Yaml, YamlWriter.ToText(Texts.Read(Yaml)));
    }

    [Fact]
    public void Json_IsIndentedOrCompact()
    {
        var node = Texts.Read("a: [1, {}, [], {b: x}]\nc: 'q\"\n\n  é'\n");
        Assert.Equal("{\n  \"a\": [\n    1,\n    {},\n    [],\n    {\n      \"b\": \"x\"\n    }\n  ],\n  \"c\": \"q\\\"\\né\"\n}\n", JsonWriter.ToText(node));
        Assert.Equal("{\"a\":[1,{},[],{\"b\":\"x\"}],\"c\":\"q\\\"\\né\"}", Texts.Json(node));
    }

    [Fact]
    public void SeveralDocuments_HaveAMarkerBetweenThem()
    {
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write([Texts.Read("a: 1"), Texts.Read("- 2"), ScalarNode.String("x")], buffer);
        Assert.Equal("a: 1\n---\n- 2\n---\nx\n", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void AnUnknownValue_IsRefusedWithItsPath()
    {
        var root = (MappingNode)Texts.Read("spec: {containers: [{}]}");
        ((MappingNode)((SequenceNode)((MappingNode)root["spec"]!)["containers"]!)[0]).Set("image", new UnknownNode("?/web:1", Origin.Caller("A.cs", 7)));
        foreach (var write in new Func<ConfigNode, string>[] { YamlWriter.ToText, JsonWriter.ToText })
        {
            var exception = Assert.Throws<InvalidOperationException>(() => write(root));
            Assert.Contains("spec.containers[0].image", exception.Message, StringComparison.Ordinal);
            Assert.Contains("A.cs(7)", exception.Message, StringComparison.Ordinal);
        }
    }

    // An attribute cannot carry half of a pair, so 'X' stands for it.
    [Theory]
    [InlineData("X")]
    [InlineData("a: X")]
    [InlineData("a\nXb")]
    public void HalfOfASurrogatePair_IsRefusedWithItsPath(string marked)
    {
        var text = marked.Replace('X', '\uD800');
        var root = new MappingNode();
        root.Set("a", ScalarNode.String(text));
        Assert.Contains("at a,", Assert.Throws<InvalidOperationException>(() => YamlWriter.ToText(root)).Message, StringComparison.Ordinal);
        Assert.Contains("at a,", Assert.Throws<InvalidOperationException>(() => JsonWriter.ToText(root)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATreeThatIsTooDeep_IsRefused()
    {
        ConfigNode node = new SequenceNode();
        for (var i = 0; i < 300; i++)
        {
            var above = new SequenceNode();
            above.Add(node);
            node = above;
        }

        Assert.Throws<InvalidOperationException>(() => YamlWriter.ToText(node));
        Assert.Throws<InvalidOperationException>(() => JsonWriter.ToText(node));
    }

    [Fact]
    public void ALongText_CrossesTheBuffersWhole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456é😀", 5000));
        Assert.Equal(text + "\n", YamlWriter.ToText(ScalarNode.String(text)));
    }

    [Fact]
    public void Writing_AllocatesNothing()
    {
        var root = Texts.Read("a: {b: [1, 'no', \"x\\ty\", é, |-]}\nc: |\n  d\n  e\n".Replace("|-", "z"));
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        Measure();
        Assert.InRange(Measure(), 0, 63);

        long Measure()
        {
            buffer.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            YamlWriter.Write(root, buffer);
            JsonWriter.Write(root, buffer);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
