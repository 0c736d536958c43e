using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Makes a tree of what is known of one object, for one way through the joins below it.
/// The line of each origin is the number of its write site, so that findings lead back to the source.
/// </summary>
internal sealed class Lowering(State state, IReadOnlyDictionary<int, bool> taken, bool isCoarse)
{
    private const int MaxDepth = 64;

    // Objects that C# holds by reference may stand in many places: written out, they could fill any memory.
    private const int MaxNodes = 50_000;

    /// <summary>The way on which no side of any join is taken yet.</summary>
    public static readonly Dictionary<int, bool> NoChoice = [];

    private int _nodes;

    /// <summary>The tree in which all that depends on a join is unknown.</summary>
    public static Lowering Coarse(State state) => new(state, NoChoice, isCoarse: true);

    /// <summary>A join below the object whose side is not chosen; what depends on it is left out, or unknown in a coarse tree.</summary>
    public int? OpenJoin { get; private set; }

    // A tree with a join whose side is still to be chosen is thrown away.
    private bool IsGivenUp => OpenJoin is not null && !isCoarse;

    /// <summary>The heap node of each mapping that is an item of a list, and of the root.</summary>
    public List<(ConfigNode Node, int Id)> Subjects { get; } = [];

    /// <summary>The heap node of a mapping that is an item of a list or the root, or null.</summary>
    public int? SubjectOf(ConfigNode node)
    {
        foreach (var subject in Subjects)
        {
            if (ReferenceEquals(subject.Node, node))
            {
                return subject.Id;
            }
        }

        return null;
    }

    /// <summary>
    /// Where a mapping was made that is an item of a list or the root, or null. What one write makes is one thing for whoever reads a finding,
    /// even where it made a node for each side of an earlier branch.
    /// </summary>
    public WriteSite? MakerOf(ConfigNode node) => SubjectOf(node) is { } id ? state.Find(id)!.Site : null;

    /// <summary>Whether anything that a write made is in the tree, or may be in what is not seen of it.</summary>
    public bool MayHold(WriteSite maker)
    {
        if (OpenJoin is not null || Subjects.Exists(subject => ReferenceEquals(state.Find(subject.Id)!.Site, maker)))
        {
            return true;
        }

        for (var id = 0; id < state.Count; id++)
        {
            if (state.Find(id) is { } node && (node.Sharing & Sharing.Lost) != 0 && ReferenceEquals(node.Site, maker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tree of a node.</summary>
    public MappingNode? Root(int id)
    {
        var root = Node(NodeValue.Of(id), null, 0) as MappingNode;
        if (root is not null)
        {
            Subjects.Add((root, id));
        }

        return root;
    }

    // Null stands for nothing written. The commonest kinds come first.
    private ConfigNode? Node(Value value, WriteSite? site, int depth) => IsGivenUp ? null : value.Kind switch
    {
        ValueKind.Constant => Scalar((ConstantValue)value, Origin(site)),
        ValueKind.Node => Part(value.NodeId, site, depth),
        ValueKind.Unset => null,
        ValueKind.Pattern => new UnknownNode(((PatternValue)value).Pattern, Origin(site)),
        ValueKind.Choice => Side((ChoiceValue)value, site, depth),
        _ => new UnknownNode(null, Origin(site)),
    };

    private ConfigNode? Part(int id, WriteSite? site, int depth)
    {
        if (state.Find(id) is not { } node || (depth > 0 && (node.Sharing & Sharing.Stored) != 0) || depth >= MaxDepth)
        {
            // Any member may still change what is stored.
            return new UnknownNode(null, Origin(site));
        }

        return node is { Type: null, IsOpen: false, IsKept: false, Entries.Count: 0 } and not { IsPlain: true, Parent: HeapNode.UncertainParent } ? null
            : node.IsList ? List(node, site, depth)
            : Mapping(node, depth);
    }

    private ConfigNode? Side(ChoiceValue choice, WriteSite? site, int depth)
    {
        if (taken.TryGetValue(choice.Join, out var isLeft))
        {
            return isLeft ? Node(choice.Left, choice.LeftSite ?? site, depth) : Node(choice.Right, choice.RightSite ?? site, depth);
        }

        OpenJoin ??= choice.Join;
        return isCoarse ? new UnknownNode(null, Origin(site)) : null;
    }

    private void Count()
    {
        if (++_nodes > MaxNodes)
        {
            throw new AnalysisBoundException("references");
        }
    }

    private MappingNode Mapping(HeapNode node, int depth)
    {
        Count();
        var mapping = new MappingNode(Origin(node.Site)) { IsOpen = node.IsOpen };
        mapping.EnsureCapacity(node.Entries.Count);
        foreach (var entry in node.Entries)
        {
            if (entry.Key is not null && Node(entry.Value, entry.Site, depth + 1) is { } child)
            {
                mapping.Append(entry.Key, child);
            }
        }

        return mapping;
    }

    private SequenceNode List(HeapNode node, WriteSite? site, int depth)
    {
        Count();
        var list = new SequenceNode(Origin(site ?? node.Site)) { IsOpen = node.IsOpen };
        foreach (var entry in node.Entries)
        {
            if (isCoarse && OpenJoinOf(entry.Value) is { } join)
            {
                // The item is there on one side, which is no less a side that is not chosen.
                OpenJoin ??= join;
                list.IsOpen = true;
                continue;
            }

            if (Node(entry.Value, entry.Site, depth + 1) is not { } child)
            {
                continue;
            }

            list.Add(child);
            if (child.Kind == NodeKind.Mapping && Identity(entry.Value) is { } id)
            {
                Subjects.Add((child, id));
            }
        }

        return list;
    }

    // The join that decides whether an item is there, if its side is not chosen.
    private int? OpenJoinOf(Value value) => value is not ChoiceValue choice ? null
        : taken.TryGetValue(choice.Join, out var isLeft) ? OpenJoinOf(isLeft ? choice.Left : choice.Right)
        : choice.Join;

    private int? Identity(Value value) => value switch
    {
        { NodeId: >= 0 and var id } => id,
        ChoiceValue choice when taken.TryGetValue(choice.Join, out var isLeft) => Identity(isLeft ? choice.Left : choice.Right),
        _ => null,
    };

    private static Origin Origin(WriteSite? site) => site is null ? default : new(null, site.Index, 1, site.Index, 1);

    private static ConfigNode? Scalar(ConstantValue constant, Origin origin) =>
        constant.Text is { } text ? ScalarNode.String(text, origin) : Scalar(constant.Constant, origin);

    private static ConfigNode? Scalar(object? constant, Origin origin) => constant switch
    {
        null => null,
        int number => ScalarNode.Integer(number, origin),
        DBNull => ScalarNode.Null(origin),
        bool truth => ScalarNode.Boolean(truth, origin),
        ScalarConstant { Written: PatternValue pattern } => new UnknownNode(pattern.Pattern, origin),
        ScalarConstant { Written: string text } => ScalarNode.String(text, origin),
        ScalarConstant scalar => Scalar(scalar.Written, origin),
        float or double => Float(Convert.ToDouble(constant, CultureInfo.InvariantCulture), origin),
        decimal number => new ScalarNode(ScalarType.Float, number.ToString(CultureInfo.InvariantCulture), origin),
        ulong number => new ScalarNode(ScalarType.Integer, number.ToString(CultureInfo.InvariantCulture), origin),
        sbyte or byte or short or ushort or uint or long => ScalarNode.Integer(Convert.ToInt64(constant, CultureInfo.InvariantCulture), origin),
        _ => new UnknownNode(null, origin),
    };

    private static ConfigNode Float(double number, Origin origin) =>
        double.IsNaN(number) || double.IsInfinity(number) ? new UnknownNode(null, origin) : ScalarNode.Float(number, origin);
}
