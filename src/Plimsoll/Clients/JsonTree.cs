using System.Text.Json;
using Plimsoll.Documents;

namespace Plimsoll.Clients;

/// <summary>Turns JSON into a tree whose nodes all come from one line of C#.</summary>
internal static class JsonTree
{
    public static ConfigNode Read(JsonElement json, Origin origin) => json.ValueKind switch
    {
        JsonValueKind.Object => Mapping(json, origin),
        JsonValueKind.Array => Sequence(json, origin),
        JsonValueKind.String => ScalarNode.String(json.GetString()!, origin),
        JsonValueKind.True => ScalarNode.Boolean(true, origin),
        JsonValueKind.False => ScalarNode.Boolean(false, origin),
        JsonValueKind.Number => Number(json, origin),
        _ => new ScalarNode(ScalarType.Null, "null", origin),
    };

    private static MappingNode Mapping(JsonElement json, Origin origin)
    {
        var node = new MappingNode(origin);
        foreach (var property in json.EnumerateObject())
        {
            node.Set(property.Name, Read(property.Value, origin));
        }

        return node;
    }

    private static SequenceNode Sequence(JsonElement json, Origin origin)
    {
        var node = new SequenceNode(origin);
        foreach (var item in json.EnumerateArray())
        {
            node.Add(Read(item, origin));
        }

        return node;
    }

    private static ScalarNode Number(JsonElement json, Origin origin)
    {
        var text = json.GetRawText();
        return text.AsSpan().IndexOfAny('.', 'e', 'E') < 0
            ? new(ScalarType.Integer, text, origin)
            : ScalarNode.Float(json.GetDouble(), origin);
    }
}
