using Plimsoll.Documents;

namespace Plimsoll;

public static partial class NodeWriter
{
    /// <summary>The mapping at a key, made if absent.</summary>
    /// <exception cref="InvalidOperationException">Something that is not an object was written there.</exception>
    public static MappingNode Open(MappingNode node, string key, Origin origin)
    {
        if (node[key] is MappingNode found)
        {
            return found;
        }

        EnsureFree(node, key, "an object");
        return (MappingNode)node.Set(key, new MappingNode(origin));
    }

    /// <summary>The mapping that an alias of a type stands for, made if absent.</summary>
    public static MappingNode Alias(IConfigAliases target, string name, Origin origin) => target.OpenAlias(name, origin);

    /// <summary>The list at a key, made if absent.</summary>
    /// <exception cref="InvalidOperationException">Something that is not a list was written there.</exception>
    public static SequenceNode OpenList(MappingNode node, string key, Origin origin)
    {
        if (node[key] is SequenceNode found)
        {
            return found;
        }

        EnsureFree(node, key, "a list");
        return (SequenceNode)node.Set(key, new SequenceNode(origin));
    }

    /// <summary>Appends an empty mapping to the list at a key.</summary>
    public static MappingNode Append(MappingNode node, string key, Origin origin) =>
        (MappingNode)OpenList(node, key, origin).Add(new MappingNode(origin));

    /// <summary>The mapping at a position of the list at a key; the position after the last makes a new one.</summary>
    /// <exception cref="InvalidOperationException">Something else stands there, or the list is too short.</exception>
    public static MappingNode Item(MappingNode node, string key, int position, Origin origin)
    {
        var list = OpenList(node, key, origin);
        return position == list.Count ? (MappingNode)list.Add(new MappingNode(origin))
            : position < list.Count && list[position] is MappingNode item ? item
            : throw new InvalidOperationException($"'{NodePath.Append(NodePath.Of(node), key)}' has no object at position {position}: it is a list of {list.Count} items.");
    }

    /// <summary>Makes a view over a mapping.</summary>
    public static T View<T>(MappingNode node)
        where T : ConfigObject, IConfigObject<T> => T.View(node);

    /// <summary>A copy of the value at a path of another object, as written at an origin, or null if there is none.</summary>
    public static ConfigNode? From(ConfigObject source, string path, Origin origin)
    {
        var copy = source.Get(path)?.Clone();
        if (copy is not null)
        {
            copy.Origin = origin;
        }

        return copy;
    }

    /// <summary>Configures the object at a key, made if absent.</summary>
    public static void Configure<T>(MappingNode node, string key, Action<T>? configure, Origin origin)
        where T : ConfigObject, IConfigObject<T> => configure?.Invoke(T.View(Open(node, key, origin)));

    /// <summary>Appends a value to the list at a key.</summary>
    public static void Add<T>(MappingNode node, string key, T? value, Origin origin)
    {
        if (value is not null)
        {
            Adopt(OpenList(node, key, origin).Add(ValueCodec<T>.Write(value, origin)), origin);
        }
    }

    /// <summary>Appends an object to the list at a key.</summary>
    public static void AddObject(MappingNode node, string key, ConfigObject? item, Origin origin)
    {
        if (item is not null)
        {
            OpenList(node, key, origin).Add(item.Node);
        }
    }

    /// <summary>Appends a new object to the list at a key and configures it.</summary>
    public static void AddObject<T>(MappingNode node, string key, T item, Action<T>? configure, Origin origin)
        where T : ConfigObject
    {
        OpenList(node, key, origin).Add(item.Node);
        configure?.Invoke(item);
    }

    /// <summary>Writes a value under a key of the map at a key.</summary>
    public static void AddEntry<T>(MappingNode node, string map, string key, T? value, Origin origin)
    {
        if (value is not null)
        {
            Adopt(Open(node, map, origin).Set(key, ValueCodec<T>.Write(value, origin)), origin);
        }
    }

    /// <summary>Writes an object under a key of the map at a key.</summary>
    public static void AddObjectEntry(MappingNode node, string map, string key, ConfigObject? value, Origin origin)
    {
        if (value is not null)
        {
            Open(node, map, origin).Set(key, value.Node);
        }
    }

    /// <summary>Writes a list of values.</summary>
    public static void List<T>(MappingNode node, string key, IEnumerable<T>? values, Origin origin)
    {
        if (values is null)
        {
            return;
        }

        var list = (SequenceNode)node.Set(key, new SequenceNode(origin));
        foreach (var value in values)
        {
            Adopt(list.Add(ValueCodec<T>.Write(value, origin)), origin);
        }
    }

    /// <summary>Writes a list of objects.</summary>
    public static void ObjectList<T>(MappingNode node, string key, IEnumerable<T>? values, Origin origin)
        where T : ConfigObject
    {
        if (values is null)
        {
            return;
        }

        var list = (SequenceNode)node.Set(key, new SequenceNode(origin));
        foreach (var value in values)
        {
            list.Add(value.Node);
        }
    }

    /// <summary>Writes a map of values.</summary>
    public static void Map<T>(MappingNode node, string key, IEnumerable<KeyValuePair<string, T>>? values, Origin origin)
    {
        if (values is null)
        {
            return;
        }

        var map = (MappingNode)node.Set(key, new MappingNode(origin));
        foreach (var entry in values)
        {
            Adopt(map.Set(entry.Key, ValueCodec<T>.Write(entry.Value, origin)), origin);
        }
    }

    /// <summary>Writes a map of objects.</summary>
    public static void ObjectMap<T>(MappingNode node, string key, IEnumerable<KeyValuePair<string, T>>? values, Origin origin)
        where T : ConfigObject
    {
        if (values is null)
        {
            return;
        }

        var map = (MappingNode)node.Set(key, new MappingNode(origin));
        foreach (var entry in values)
        {
            map.Set(entry.Key, entry.Value.Node);
        }
    }

    // An explicit null may be written over; anything else would be lost.
    private static void EnsureFree(MappingNode node, string key, string wanted)
    {
        if (node.TryGet(key, out var found) && found is not ScalarNode { Type: ScalarType.Null })
        {
            throw new InvalidOperationException(
                $"'{NodePath.Append(NodePath.Of(node), key)}' is {found.Kind} where {wanted} is expected: remove it first.");
        }
    }
}
