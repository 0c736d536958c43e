using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Tests;

/// <summary>All that a tree holds, types, places and places of keys included, so that two trees can be compared as text.</summary>
internal static class TreeText
{
    public static string Of(ConfigNode node)
    {
        var text = new StringBuilder();
        Write(text, node, "$");
        return text.ToString();
    }

    private static void Write(StringBuilder text, ConfigNode node, string path)
    {
        var place = node.Origin;
        text.Append(path).Append(' ').Append(node switch
        {
            ScalarNode scalar => $"{scalar.Type} '{scalar.Text}'",
            _ => node.GetType().Name,
        });
        text.Append($" {place.Line},{place.Column}-{place.EndLine},{place.EndColumn}\n");
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                var key = entry.KeyOrigin;
                text.Append($"{path} key '{entry.Key}' {key.Line},{key.Column}-{key.EndColumn}\n");
                Write(text, entry.Value, path + "." + entry.Key);
            }
        }
        else if (node is SequenceNode sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                Write(text, sequence[i], $"{path}[{i}]");
            }
        }
    }
}
