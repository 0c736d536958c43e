using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Fixes;

/// <summary>Random edits of any node of a document, with values of every shape.</summary>
internal static class RandomEdits
{
    private static readonly string[] Texts = ["web", "true", "a: b", "# c", "", "1.30", "no", "it's", "say \"hi\"", "two\nlines", "é", "- a", "{x}", " ", "a #b", "0o7", "😀"];

    public static Edit? Pick(IReadOnlyList<ConfigDocument> documents, Random random)
    {
        var nodes = documents.SelectMany(document => Below(document.Root)).ToList();
        var node = nodes[random.Next(nodes.Count)];
        return (random.Next(5), node) switch
        {
            ( < 2, MappingNode mapping) => new Edit.Insert(mapping, "new" + random.Next(100), Value(random, 2)),
            ( < 2, SequenceNode sequence) => new Edit.Append(sequence, Value(random, 2)),
            (2, _) when node.Parent is not null => new Edit.Remove(node),
            (3, _) when node.Parent is not null => new Edit.Replace(node, Value(random, 2)),
            (_, ScalarNode { Parent: not null }) => new Edit.Replace(node, Scalar(random)),
            _ => null,
        };
    }

    private static ConfigNode Value(Random random, int depth)
    {
        var shape = depth == 0 ? 0 : random.Next(4);
        switch (shape)
        {
            case 1:
                var mapping = new MappingNode();
                for (var i = random.Next(3); i > 0; i--)
                {
                    mapping.Set("key" + i, Value(random, depth - 1));
                }

                return mapping;
            case 2:
                var sequence = new SequenceNode();
                for (var i = random.Next(3); i > 0; i--)
                {
                    sequence.Add(Value(random, depth - 1));
                }

                return sequence;
            default:
                return Scalar(random);
        }
    }

    private static ScalarNode Scalar(Random random) => random.Next(4) switch
    {
        0 => ScalarNode.Boolean(random.Next(2) == 0),
        1 => ScalarNode.Integer(random.Next(-9, 9)),
        2 => ScalarNode.Null(),
        _ => ScalarNode.String(Texts[random.Next(Texts.Length)]),
    };

    private static IEnumerable<ConfigNode> Below(ConfigNode node) => (node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
        SequenceNode sequence => sequence,
        _ => [],
    }).SelectMany(Below).Prepend(node);
}
