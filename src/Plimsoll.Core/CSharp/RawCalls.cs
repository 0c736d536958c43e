using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>Calls that set what no type knows, value by value at its path, so that nothing is lost.</summary>
internal sealed class RawCalls(Draft draft)
{
    // Longer chains than this are read, and compiled, with pain.
    private const int MaxValues = 24;

    /// <summary>Appends the calls for a node at a path below the object.</summary>
    public void Add(ConfigNode node, string path, List<Call> calls)
    {
        switch (node)
        {
            case MappingNode { Count: > 0 } mapping when Values(mapping) > MaxValues:
                calls.Add(new(draft.Position(node), "Set", [new TextArgument(Literals.Quoted(path)), Document(mapping)]));
                break;
            case MappingNode { Count: > 0 } mapping:
                foreach (var entry in mapping.Entries)
                {
                    Add(entry.Value, NodePath.Append(path, entry.Key), calls);
                }

                break;
            case SequenceNode { Count: > MaxValues } list when list.All(item => item is MappingNode):
                calls.Add(new(draft.Position(node), "Set", [new TextArgument(Literals.Quoted(path)), new NodeListArgument(list.Select(item => Document((MappingNode)item)).ToList())]));
                break;
            case SequenceNode { Count: > 0 } list when list.Any(item => item is not ScalarNode):
                for (var i = 0; i < list.Count; i++)
                {
                    Add(list[i], path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", calls);
                }

                break;
            default:
                calls.Add(new(draft.Position(node), "Set", Literals.Quoted(path), Value(node)));
                break;
        }
    }

    private Creation Document(MappingNode mapping)
    {
        var calls = new List<Call>();
        foreach (var entry in mapping.Entries)
        {
            Add(entry.Value, NodePath.Append("", entry.Key), calls);
        }

        return new("RawDocument", [], calls);
    }

    private static int Values(ConfigNode node) => node switch
    {
        MappingNode mapping => Math.Max(1, mapping.Entries.Sum(entry => Values(entry.Value))),
        SequenceNode list => Math.Max(1, list.Sum(Values)),
        _ => 1,
    };

    /// <summary>A value as an argument of <c>Set</c>, or as an item of a list of nodes.</summary>
    private static string Value(ConfigNode node) => node switch
    {
        MappingNode => "new RawDocument()",
        SequenceNode { Count: 0 } => "new SequenceNode()",
        SequenceNode list when list.All(item => item is ScalarNode { Type: ScalarType.String }) =>
            Literals.List([.. list.Select(item => Literals.Text(((ScalarNode)item).Text))]),
        SequenceNode list => Literals.List([.. list.Select(item => Node((ScalarNode)item))], "new SequenceNode { ", " }"),
        ScalarNode { Type: ScalarType.String } text => Literals.Text(text.Text),
        ScalarNode { Type: ScalarType.Boolean } flag => flag.Text,
        ScalarNode { Type: ScalarType.Integer } integer when IsLong(integer.Text) => integer.Text,
        ScalarNode { Type: ScalarType.Float } number when IsDouble(number.Text) => number.Text,
        ScalarNode scalar => Node(scalar),
        _ => "ScalarNode.Null()",
    };

    private static string Node(ScalarNode node) => node.Type switch
    {
        ScalarType.String => "ScalarNode.String(" + Literals.Text(node.Text) + ")",
        ScalarType.Boolean => "ScalarNode.Boolean(" + node.Text + ")",
        ScalarType.Null => "ScalarNode.Null()",
        ScalarType.Integer when IsLong(node.Text) => "ScalarNode.Integer(" + node.Text + ")",
        _ => "new ScalarNode(ScalarType." + node.Type + ", " + Literals.Quoted(node.Text) + ")",
    };

    private static bool IsLong(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    // Only what comes out as it went in.
    private static bool IsDouble(string text) =>
        text.IndexOf('.') > 0 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && ScalarNode.Float(number).Text == text;
}
