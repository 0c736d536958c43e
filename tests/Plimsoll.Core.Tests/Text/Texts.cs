using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Short ways to read and write in tests.</summary>
internal static class Texts
{
    /// <summary>The only document of a text that must be sound.</summary>
    public static ConfigNode Read(string text)
    {
        var result = ConfigReader.Read(text, "a.yaml");
        Assert.Empty(result.Problems);
        return Assert.Single(result.Documents).Root;
    }

    /// <summary>The only problem of a text.</summary>
    public static TextProblem Problem(string text) => Assert.Single(ConfigReader.Read(text, "a.yaml").Problems);

    /// <summary>A document as JSON on one line.</summary>
    public static string Json(ConfigNode node)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        JsonWriter.Write(node, buffer, indented: false);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>All nodes of a tree, from the top.</summary>
    public static IEnumerable<ConfigNode> All(ConfigNode node)
    {
        yield return node;
        var children = node switch
        {
            MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
            SequenceNode sequence => sequence,
            _ => [],
        };
        foreach (var below in children.SelectMany(All))
        {
            yield return below;
        }
    }

    /// <summary>The part of a text that a place names.</summary>
    public static string At(string text, Origin origin)
    {
        var lines = text.Split('\n');
        var first = lines.Take(origin.Line - 1).Sum(line => line.Length + 1) + origin.Column - 1;
        var end = lines.Take(origin.EndLine - 1).Sum(line => line.Length + 1) + origin.EndColumn - 1;
        return text[first..end];
    }
}
