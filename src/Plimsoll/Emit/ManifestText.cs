using System.Buffers;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Emit;

/// <summary>The text of a file: several documents in YAML, or a <c>List</c> in JSON.</summary>
internal static class ManifestText
{
    public static void Write(ManifestFile file, IBufferWriter<byte> output)
    {
        if (file.Format == ManifestFormat.Json)
        {
            JsonWriter.Write(file.Documents.Count == 1 ? file.Documents[0].Root : ListOf(file.Documents), output);
            return;
        }

        WriteYaml(file.Documents, output);
    }

    private static void WriteYaml(IReadOnlyList<ConfigDocument> documents, IBufferWriter<byte> output)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            if (i > 0)
            {
                output.Write("---\n"u8);
            }

            YamlWriter.Write(documents[i].Root, output);
        }
    }

    private static MappingNode ListOf(IReadOnlyList<ConfigDocument> documents)
    {
        var list = new MappingNode();
        list.Set("apiVersion", ScalarNode.String("v1"));
        list.Set("kind", ScalarNode.String("List"));
        var items = (SequenceNode)list.Set("items", new SequenceNode());
        foreach (var document in documents)
        {
            // A copy: findings name paths from the root of the object itself.
            items.Add(document.Root.Clone());
        }

        return list;
    }
}
