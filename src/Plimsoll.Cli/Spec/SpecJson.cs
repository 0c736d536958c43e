using System.Buffers;
using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Text;

namespace Plimsoll.Cli.Spec;

/// <summary>The report for programs.</summary>
internal static class SpecJson
{
    public static void Write(EffectiveSpec spec, IBufferWriter<byte> output)
    {
        var reasons = new MappingNode();
        foreach (var (path, reason) in spec.Reasons)
        {
            reasons.Set(path, ScalarNode.String(reason.Text));
        }

        var unknown = new SequenceNode();
        foreach (var path in spec.Unknown)
        {
            unknown.Add(ScalarNode.String(path));
        }

        var report = new MappingNode();
        report.Set("spec", Seen(spec.Root)!);
        report.Set("reasons", reasons);
        report.Set("unknown", unknown);
        JsonWriter.Write(report, output);
    }

    /// <summary>What is known of a tree: an unknown text stands with its pattern, another unknown value is left out, or null in a list.</summary>
    private static ConfigNode? Seen(ConfigNode node)
    {
        switch (node)
        {
            case UnknownNode unknown:
                return unknown.Pattern is { } pattern ? ScalarNode.String(pattern) : null;
            case SequenceNode list:
                var items = new SequenceNode();
                foreach (var item in list)
                {
                    items.Add(Seen(item) ?? ScalarNode.Null());
                }

                return items;
            case MappingNode mapping:
                var copy = new MappingNode();
                foreach (var entry in mapping.Entries)
                {
                    if (Seen(entry.Value) is { } value)
                    {
                        copy.Set(entry.Key, value);
                    }
                }

                return copy;
            default:
                return node.Clone();
        }
    }
}
