using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>An edit by the steps that lead to its target, to make it in a tree that is a part of the same object.</summary>
internal sealed class EditPath
{
    private static readonly FlowText Json = new(IsJson: true, IsCompact: true, IsPadded: false);

    private readonly Edit _edit;
    private readonly List<string> _steps = [];

    public EditPath(Edit edit)
    {
        _edit = edit;
        for (var node = TargetOf(edit); node.Parent is { } parent; node = parent)
        {
            _steps.Insert(0, parent is MappingNode mapping
                ? mapping.Entries.First(entry => ReferenceEquals(entry.Value, node)).Key
                : ((SequenceNode)parent).ToList().IndexOf(node).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Says which edits are the same.</summary>
    public string Key => string.Join("\n", _steps.Append(_edit switch
    {
        Edit.Insert insert => "insert " + insert.Key + Json.Value(insert.Value),
        Edit.Append append => "append " + Json.Value(append.Value),
        Edit.Replace replace => "replace " + Json.Value(replace.Value),
        _ => "remove",
    }));

    /// <summary>What an edit changes.</summary>
    public static ConfigNode TargetOf(Edit edit) => edit switch
    {
        Edit.Insert insert => insert.Target,
        Edit.Append append => append.Target,
        Edit.Replace replace => replace.Target,
        var remove => ((Edit.Remove)remove).Target,
    };

    /// <summary>The edit of another tree, which holds the last of the steps; null if it holds none.</summary>
    public Edit? In(MappingNode root) =>
        Enumerable.Range(0, _steps.Count + 1).Select(skipped => Find(root, _steps.Skip(skipped))).OfType<ConfigNode>().Select(At).FirstOrDefault(edit => edit is not null);

    private Edit? At(ConfigNode node) => (_edit, node) switch
    {
        (Edit.Insert insert, MappingNode mapping) when !mapping.ContainsKey(insert.Key) => insert with { Target = mapping },
        (Edit.Append append, SequenceNode list) => append with { Target = list },
        (Edit.Replace replace, { Parent: not null }) => replace with { Target = node },
        (Edit.Remove remove, { Parent: not null }) => remove with { Target = node },
        _ => null,
    };

    private static ConfigNode? Find(ConfigNode root, IEnumerable<string> steps) => steps.Aggregate((ConfigNode?)root, (node, step) => node switch
    {
        MappingNode mapping => mapping[step],
        SequenceNode list => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count ? list[index] : null,
        _ => null,
    });
}
