using Plimsoll.Documents;

namespace Plimsoll.Oci;

/// <summary>The namespaces of a spec, of which there is one of each type.</summary>
internal static class NamespaceList
{
    /// <summary>Gives the container a namespace of its own, or one that stands at a path.</summary>
    public static void Put(MappingNode spec, string type, string? path, Origin origin)
    {
        var item = Find(spec, type) ?? NodeWriter.Append(NodeWriter.Open(spec, "linux", origin), "namespaces", origin);
        NodeWriter.Text(item, "type", type, origin);
        item.Remove("path");
        NodeWriter.Text(item, "path", path, origin);
    }

    /// <summary>Lets the container share the namespace of the runtime.</summary>
    public static void Remove(MappingNode spec, string type)
    {
        if (Find(spec, type) is { } item)
        {
            var list = (SequenceNode)item.Parent!;
            list.RemoveAt(IndexOf(list, item));
        }
    }

    private static MappingNode? Find(MappingNode spec, string type)
    {
        if (NodeAccess.Get(spec, "linux.namespaces") is SequenceNode list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is MappingNode item && NodeReader.Text(item, "type") == type)
                {
                    return item;
                }
            }
        }

        return null;
    }

    private static int IndexOf(SequenceNode list, ConfigNode item)
    {
        var index = 0;
        while (!ReferenceEquals(list[index], item))
        {
            index++;
        }

        return index;
    }
}
