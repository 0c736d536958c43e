using Plimsoll.Documents;

namespace Plimsoll.Computations;

/// <summary>The namespaces of a spec, of which there is one of each type.</summary>
internal static class NamespaceList
{
    /// <summary>Gives the container a namespace of its own, or one that stands at a path.</summary>
    public static MappingNode Put(MappingNode spec, string type, string? path, Origin origin)
    {
        var item = Find(spec, type) ?? Append(spec, origin);
        item.Set("type", ScalarNode.String(type, origin));
        item.Remove("path");
        if (path is not null)
        {
            item.Set("path", ScalarNode.String(path, origin));
        }

        return spec;
    }

    /// <summary>Lets the container share the namespace of the runtime.</summary>
    public static MappingNode Remove(MappingNode spec, string type)
    {
        if (Find(spec, type) is { } item)
        {
            var list = (SequenceNode)item.Parent!;
            list.RemoveAt(IndexOf(list, item));
        }

        return spec;
    }

    private static MappingNode Append(MappingNode spec, Origin origin)
    {
        var linux = spec["linux"] as MappingNode ?? (MappingNode)spec.Set("linux", new MappingNode(origin));
        var list = linux["namespaces"] as SequenceNode ?? (SequenceNode)linux.Set("namespaces", new SequenceNode(origin));
        return (MappingNode)list.Add(new MappingNode(origin));
    }

    private static MappingNode? Find(MappingNode spec, string type)
    {
        foreach (var item in ConfigValue.Of(spec)["linux"]["namespaces"].Items)
        {
            if (item is MappingNode found && ConfigValue.Of(found)["type"].Text == type)
            {
                return found;
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
