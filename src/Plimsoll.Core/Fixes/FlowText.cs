using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Fixes;

/// <summary>Trees in brackets: JSON, and the flow style of YAML.</summary>
/// <param name="IsJson">Whether texts and keys are always in double quotes.</param>
/// <param name="IsCompact">Whether no blanks stand behind commas and colons.</param>
/// <param name="IsPadded">Whether blanks stand inside of braces.</param>
internal sealed record FlowText(bool IsJson, bool IsCompact, bool IsPadded)
{
    private string Comma => IsCompact ? "," : ", ";

    private string Colon => IsCompact ? ":" : ": ";

    /// <summary>A key with its value, on one line.</summary>
    public string Entry(string key, ConfigNode value) => ScalarText.Key(key, IsJson) + Colon + Value(value);

    /// <summary>A value on one line.</summary>
    public string Value(ConfigNode node) => node switch
    {
        MappingNode { Count: 0 } => "{}",
        MappingNode mapping => Braces(string.Join(Comma, mapping.Entries.Select(entry => Entry(entry.Key, entry.Value)))),
        SequenceNode sequence => "[" + string.Join(Comma, sequence.Select(Value)) + "]",
        ScalarNode scalar => ScalarText.Of(scalar, IsJson ? '"' : ' '),
        _ => "?",
    };

    /// <summary>A key with its value, each part on a line of its own.</summary>
    public string TallEntry(string key, ConfigNode value, string indentation, string step, string lineBreak) =>
        ScalarText.Key(key, IsJson) + Colon + Tall(value, indentation, step, lineBreak);

    /// <summary>A value, each of its parts on a line of its own.</summary>
    public string Tall(ConfigNode node, string indentation, string step, string lineBreak)
    {
        var inner = indentation + step;
        return node switch
        {
            MappingNode { Count: > 0 } mapping => Lines(
                "{", mapping.Entries.Select(entry => TallEntry(entry.Key, entry.Value, inner, step, lineBreak)), "}", indentation, step, lineBreak),
            SequenceNode { Count: > 0 } sequence => Lines(
                "[", sequence.Select(item => Tall(item, inner, step, lineBreak)), "]", indentation, step, lineBreak),
            _ => Value(node),
        };
    }

    private string Braces(string inner) => IsPadded ? "{ " + inner + " }" : "{" + inner + "}";

    private static string Lines(string open, IEnumerable<string> items, string close, string indentation, string step, string lineBreak)
    {
        var text = new StringBuilder(open);
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator).Append(lineBreak).Append(indentation).Append(step).Append(item);
            separator = ",";
        }

        return text.Append(lineBreak).Append(indentation).Append(close).ToString();
    }
}
