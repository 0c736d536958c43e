using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;
using Plimsoll.Text;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>A rule that nobody reports: it says of each object of the code, of which all parts are known, where it is made, and what it holds.</summary>
internal static class ClientObjects
{
    private static readonly FlowText Json = new(IsJson: true, IsCompact: true, IsPadded: false);

    private static readonly RuleInfo Info = new()
    {
        Id = "PLMOBJECT",
        Name = "known-object",
        Title = "Known object",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = "The whole object is known.",
        Remedy = "None is needed.",
    };

    /// <summary>What stands in data for a value that is not known.</summary>
    public const string Unknown = "plm0unknown";

    /// <summary>The rule, to run the analyzer with.</summary>
    public static RuleRunner Rules { get; } = new([Info], (item, _, _) => IsKnown(item.Root) ? [Said(item.Root)] : []);

    /// <summary>The object that a finding of the rule speaks of, or null.</summary>
    public static MappingNode? Read(string message)
    {
        var read = ConfigReader.Read(message, "object.json");
        return read.Problems.Count == 0 && read.Documents.Count == 1 ? read.Documents[0].Root as MappingNode : null;
    }

    /// <summary>What the client writes of an object: a part of one that is a kind by itself does not say so, unless the code does.</summary>
    public static MappingNode Data(MappingNode root)
    {
        var copy = (MappingNode)root.Clone();
        Strip(copy, isRoot: true);
        return copy;
    }

    private static void Strip(ConfigNode node, bool isRoot)
    {
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries.ToList())
            {
                if (!isRoot && entry.Key is "apiVersion" or "kind" && entry.Value.Origin == mapping.Origin)
                {
                    mapping.Remove(entry.Key);
                }

                if (entry.Value is UnknownNode)
                {
                    mapping.Set(entry.Key, ScalarNode.String(Unknown));
                }

                Strip(entry.Value, isRoot: false);
            }
        }

        for (var i = 0; node is SequenceNode list && i < list.Count; i++)
        {
            Strip(list[i], isRoot: false);
            list[i] = list[i] is UnknownNode ? ScalarNode.String(Unknown) : list[i];
        }
    }

    // The place of the object travels with an edit of it, as that of a fix does.
    private static Finding Said(MappingNode root) => new()
    {
        Rule = Info,
        Severity = Info.Severity,
        Message = Json.Value(Data(root)),
        Node = root,
        Fix = new(Info.Title, [new Edit.Insert(root, "place", ScalarNode.Null())]),
    };

    /// <summary>Whether all parts of an object are known; a value need not be.</summary>
    public static bool IsKnown(ConfigNode node) => node switch
    {
        MappingNode mapping => !mapping.IsOpen && mapping.Entries.All(entry => IsKnown(entry.Value)),
        SequenceNode list => !list.IsOpen && list.All(IsKnown),
        _ => true,
    };
}
