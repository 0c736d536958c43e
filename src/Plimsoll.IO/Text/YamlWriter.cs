using System.Buffers;
using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// Writes trees as YAML that readers of YAML 1.1 and YAML 1.2 read as the same data: two spaces for each level,
/// lists as deep as their key (as kubectl prints them), <c>\n</c> at the end of lines, keys in the order of the tree.
/// Equal trees give equal bytes on every machine.
/// </summary>
public static class YamlWriter
{
    /// <summary>Writes one document, without a marker before it, that ends with a line break.</summary>
    /// <exception cref="InvalidOperationException">The tree holds an unknown value, half of a surrogate pair, or too many levels.</exception>
    public static void Write(ConfigNode node, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        new YamlTreeWriter().Document(ref output, node);
        output.Flush();
    }

    /// <summary>Writes several documents with a <c>---</c> line between each and the next.</summary>
    /// <exception cref="InvalidOperationException">A tree holds an unknown value, half of a surrogate pair, or too many levels.</exception>
    public static void Write(IEnumerable<ConfigNode> nodes, IBufferWriter<byte> buffer)
    {
        var isFirst = true;
        foreach (var node in nodes)
        {
            if (!isFirst)
            {
                buffer.Write("---\n"u8);
            }

            Write(node, buffer);
            isFirst = false;
        }
    }

    /// <summary>One document as text.</summary>
    /// <exception cref="InvalidOperationException">The tree holds an unknown value, half of a surrogate pair, or too many levels.</exception>
    public static string ToText(ConfigNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(node, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
