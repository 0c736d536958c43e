using System.Buffers;
using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Writes trees as JSON: keys in the order of the tree, <c>\n</c> at the end of lines. Equal trees give equal bytes on every machine.</summary>
public static class JsonWriter
{
    /// <summary>Writes one document; an indented one has two spaces for each level and ends with a line break.</summary>
    /// <exception cref="InvalidOperationException">The tree holds an unknown value, half of a surrogate pair, or too many levels.</exception>
    public static void Write(ConfigNode node, IBufferWriter<byte> buffer, bool indented = true)
    {
        var output = new Utf8Output(buffer);
        new JsonTreeWriter(indented).Write(ref output, node);
        if (indented)
        {
            output.Byte((byte)'\n');
        }

        output.Flush();
    }

    /// <summary>One document as indented text.</summary>
    /// <exception cref="InvalidOperationException">The tree holds an unknown value, half of a surrogate pair, or too many levels.</exception>
    public static string ToText(ConfigNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(node, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
