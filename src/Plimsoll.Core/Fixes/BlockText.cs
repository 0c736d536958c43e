using Plimsoll.Documents;

namespace Plimsoll.Fixes;

/// <summary>Trees in the block style of YAML.</summary>
/// <param name="Break">How lines end.</param>
/// <param name="Step">How many columns a mapping stands to the right of its key.</param>
/// <param name="ListStep">How many columns a list stands to the right of its key.</param>
internal sealed record BlockText(string Break, int Step, int ListStep)
{
    private static readonly FlowText Inline = new(IsJson: false, IsCompact: false, IsPadded: true);

    /// <summary>Whether a value is written on lines of its own.</summary>
    public static bool IsBlock(ConfigNode value) => value is MappingNode { Count: > 0 } or SequenceNode { Count: > 0 };

    /// <summary>A key with its value; <paramref name="indent"/> is the column of the key.</summary>
    public string Entry(string key, ConfigNode value, int indent) => ScalarText.Key(key, isQuoted: false) + ":" + Below(value, indent);

    /// <summary>What follows a key: a blank and a value, or lines.</summary>
    public string Below(ConfigNode value, int indent)
    {
        if (!IsBlock(value))
        {
            return " " + Inline.Value(value);
        }

        var inner = indent + (value is MappingNode ? Step : ListStep);
        return Break + Spaces(inner) + Value(value, inner);
    }

    /// <summary>A value whose first character stands in column <paramref name="indent"/>.</summary>
    public string Value(ConfigNode value, int indent) => value switch
    {
        MappingNode { Count: > 0 } mapping => string.Join(Break + Spaces(indent), mapping.Entries.Select(entry => Entry(entry.Key, entry.Value, indent))),
        SequenceNode { Count: > 0 } sequence => string.Join(Break + Spaces(indent), sequence.Select(item => "- " + Value(item, indent + 2))),
        _ => Inline.Value(value),
    };

    public static string Spaces(int count) => new(' ', count);
}
