using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Reads and writes any place of a tree by its path.</summary>
internal static class NodeAccess
{
    public static ConfigNode? Get(MappingNode root, string path)
    {
        ConfigNode? node = root;
        foreach (var step in NodePath.Split(path))
        {
            node = node is null ? null : Child(node, step);
        }

        return node;
    }

    public static bool Remove(MappingNode root, string path)
    {
        var steps = NodePath.Split(path);
        ConfigNode? parent = root;
        for (var i = 0; i < steps.Count - 1 && parent is not null; i++)
        {
            parent = Child(parent, steps[i]);
        }

        var last = steps.Count == 0 ? "" : steps[^1];
        if (parent is SequenceNode list && Position(last) is { } position && position < list.Count)
        {
            list.RemoveAt(position);
            return true;
        }

        return parent is MappingNode mapping && mapping.Remove(Key(last));
    }

    /// <summary>The object at a path, which is made if nothing is there.</summary>
    public static MappingNode Open(MappingNode root, string path, Origin origin) => (Get(root, path) ?? Set(root, path, new MappingNode(origin))) as MappingNode
        ?? throw new ArgumentException($"The path '{path}' names a value that is not an object.", nameof(path));

    public static ConfigNode Set(MappingNode root, string path, ConfigNode value)
    {
        var steps = NodePath.Split(path);
        if (steps.Count == 0)
        {
            throw new ArgumentException("The path is empty: it must name a place below the object.", nameof(path));
        }

        ConfigNode parent = root;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            parent = Child(parent, steps[i]) is { } child and not ScalarNode { Type: ScalarType.Null }
                ? child
                : Attach(parent, steps[i], Empty(steps[i + 1], value.Origin), path);
        }

        return Attach(parent, steps[^1], value, path);
    }

    // A step in brackets is a position below a list and a key anywhere else.
    private static ConfigNode? Child(ConfigNode parent, string step) => parent switch
    {
        MappingNode mapping => mapping[Key(step)],
        SequenceNode list => Position(step) is { } position && position < list.Count ? list[position] : null,
        _ => null,
    };

    private static ConfigNode Attach(ConfigNode parent, string step, ConfigNode value, string path)
    {
        switch (parent)
        {
            case MappingNode mapping:
                return mapping.Set(Key(step), value);
            case SequenceNode list when step == "[]" || Position(step) == list.Count:
                return list.Add(value);
            case SequenceNode list when Position(step) is { } position && position < list.Count:
                list[position] = value;
                return list[position];
            case SequenceNode list:
                throw new ArgumentException($"The path '{path}' names the item {step} of a list of {list.Count} items.", nameof(path));
            default:
                throw new ArgumentException($"The path '{path}' goes below '{NodePath.Of(parent)}', which is a {parent.Kind}.", nameof(path));
        }
    }

    private static ConfigNode Empty(string next, Origin origin) =>
        next == "[]" || Position(next) == 0 ? new SequenceNode(origin) : new MappingNode(origin);

    private static string Key(string step) => step.StartsWith('[') ? step[1..^1] : step;

    private static int? Position(string step) =>
        step.StartsWith('[') && int.TryParse(step.AsSpan(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;
}
