using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>Calls that set what no type knows at its path, so that nothing is lost: an object as a lambda, a list item by item.</summary>
internal sealed class RawCalls(Draft draft)
{
    private const string ObjectType = "RawDocument";

    /// <summary>Appends the call for an item of a list, at its place behind the items before it.</summary>
    public void AddItem(ConfigNode item, string list, int index, List<Call> calls)
    {
        var position = draft.Position(item);
        var made = new List<Call>();
        if (item is ScalarNode or MappingNode { Count: > 0 })
        {
            AddItem(item, list + "[]", made);
        }
        else
        {
            Add(item, Item(list, index), made);
        }

        calls.AddRange(made.Select(call => call with { Position = position }));
    }

    /// <summary>Appends the calls for a node at a path below the object.</summary>
    public void Add(ConfigNode node, string path, List<Call> calls)
    {
        switch (node)
        {
            case MappingNode { Count: 1 } mapping:
                Add(mapping.Entries[0].Value, NodePath.Append(path, mapping.Entries[0].Key), calls);
                break;
            case MappingNode { Count: > 0 } mapping:
                calls.Add(new(draft.Position(node), "Set", [new TextArgument(Literals.Quoted(path)), Lambda(mapping, path)]));
                break;
            case SequenceNode { Count: > 0 } list when list.All(item => item is ScalarNode or MappingNode { Count: > 0 }) && list.Any(item => item is MappingNode):
                foreach (var item in list)
                {
                    AddItem(item, path + "[]", calls);
                }

                break;
            case SequenceNode { Count: > 0 } list when list.Any(item => item is not ScalarNode):
                for (var i = 0; i < list.Count; i++)
                {
                    Add(list[i], Item(path, i), calls);
                }

                break;
            default:
                calls.Add(new(draft.Position(node), "Set", [new TextArgument(Literals.Quoted(path)), Value(node) with { Name = Word(path) }]));
                break;
        }
    }

    private void AddItem(ConfigNode item, string path, List<Call> calls)
    {
        if (item is MappingNode mapping)
        {
            calls.Add(new(draft.Position(item), "Set", [new TextArgument(Literals.Quoted(path)), Lambda(mapping, path)]));
        }
        else
        {
            Add(item, path, calls);
        }
    }

    private static string Item(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private LambdaArgument Lambda(MappingNode mapping, string path)
    {
        var calls = new List<Call>();
        foreach (var entry in mapping.Entries)
        {
            Add(entry.Value, NodePath.Append("", entry.Key), calls);
        }

        return new(CSharpNames.Pascal(Word(path)), ObjectType, calls);
    }

    /// <summary>What stands at a path, in a word: that of a new item is a singular.</summary>
    public static string Word(string path)
    {
        var word = CSharpNames.Variable(NodePath.Split(path).LastOrDefault(step => step.Length > 0 && step[0] != '[') ?? CSharpNames.NoName);
        return path.EndsWith("[]", StringComparison.Ordinal) ? CSharpNames.Singular(word) : word;
    }

    /// <summary>A value as an argument of <c>Set</c>.</summary>
    private static Argument Value(ConfigNode node) => node switch
    {
        MappingNode => new TextArgument("new RawDocument()"),
        SequenceNode { Count: 0 } => new TextArgument("new SequenceNode()"),
        SequenceNode list when list.All(item => item is ScalarNode { Type: ScalarType.String }) =>
            new ListArgument([.. list.Select(item => ValueArgument.Of(((ScalarNode)item).Text))]),
        SequenceNode list => new TextArgument(Literals.List([.. list.Select(item => Node((ScalarNode)item))], "new SequenceNode { ", " }")),
        ScalarNode { Type: ScalarType.String } text => ValueArgument.Of(text.Text),
        ScalarNode { Type: ScalarType.Boolean } flag => new ValueArgument(flag.Text, "bool"),
        ScalarNode { Type: ScalarType.Integer } integer when IsInt(integer.Text) => new ValueArgument(integer.Text, "int"),
        ScalarNode { Type: ScalarType.Integer } integer when IsLong(integer.Text) => new ValueArgument(integer.Text, "long"),
        ScalarNode { Type: ScalarType.Float } number when IsDouble(number.Text) => new ValueArgument(number.Text, "double"),
        ScalarNode scalar => new TextArgument(Node(scalar)),
        _ => new TextArgument("ScalarNode.Null()"),
    };

    private static string Node(ScalarNode node) => node.Type switch
    {
        ScalarType.String => "ScalarNode.String(" + Literals.Text(node.Text) + ")",
        ScalarType.Boolean => "ScalarNode.Boolean(" + node.Text + ")",
        ScalarType.Null => "ScalarNode.Null()",
        ScalarType.Integer when IsLong(node.Text) => "ScalarNode.Integer(" + node.Text + ")",
        _ => "new ScalarNode(ScalarType." + node.Type + ", " + Literals.Quoted(node.Text) + ")",
    };

    private static bool IsInt(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsLong(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    // Only what comes out as it went in.
    private static bool IsDouble(string text) =>
        text.IndexOf('.') > 0 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && ScalarNode.Float(number).Text == text;
}
