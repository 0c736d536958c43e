using System.Text;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>
/// Watches which trees the analyzer sees in the code, so that a change of the code can be compared with the edit of the tree that it stands for.
/// </summary>
internal sealed class TreeWatch
{
    // Of several findings that read the same a change of the code may have fixed any.
    private const int MostAlike = 6;

    private readonly object _lock = new();
    private readonly List<(string Tree, HashSet<string> Edited)> _seen = [];
    private readonly Func<Finding, bool> _isWanted;

    public TreeWatch(RuleRunner rules, Func<Finding, bool> isWanted)
    {
        _isWanted = isWanted;
        Rules = rules.Watched(See);
    }

    /// <summary>The rules, watched.</summary>
    public RuleRunner Rules { get; }

    /// <summary>Whether later trees are these with the fix of some wanted finding made, and nothing else changed.</summary>
    public bool IsFixedBy(TreeWatch later)
    {
        var left = later._seen.Select(tree => tree.Tree).ToList();
        var isChanged = false;
        foreach (var (tree, edited) in _seen.OrderBy(tree => tree.Edited.Count))
        {
            var next = left.Find(candidate => edited.Contains(candidate)) ?? left.Find(candidate => candidate == tree);
            if (next is null)
            {
                return false;
            }

            isChanged |= next != tree;
            left.Remove(next);
        }

        return isChanged && left.Count == 0;
    }

    private void See(MappingNode root, IReadOnlyList<Finding> findings)
    {
        var edits = findings.Where(finding => finding.Fix is not null && _isWanted(finding)).Select(finding => finding.Fix!.Edits).Take(MostAlike).ToList();
        var edited = new HashSet<string>(StringComparer.Ordinal);
        for (var some = 1; some < 1 << edits.Count; some++)
        {
            var trees = new EditedTrees([new(root)]);
            if (edits.Where((_, i) => (some & (1 << i)) != 0).SelectMany(list => list).Distinct(SameEdit.Comparer).All(trees.Make))
            {
                edited.Add(Text(trees.Roots[0]));
            }
        }

        lock (_lock)
        {
            _seen.Add((Text(root), edited));
        }
    }

    private static string Text(ConfigNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    // With sorted keys, and without empty parts, which code may or may not leave behind.
    private static bool Write(ConfigNode node, StringBuilder text)
    {
        switch (node)
        {
            case MappingNode mapping:
                text.Append(mapping.IsOpen ? "{..." : "{");
                var isSaid = mapping.IsOpen || mapping.Parent is null;
                foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    var start = text.Length;
                    text.Append(ScalarText.Quoted(entry.Key)).Append(':');
                    if (Write(entry.Value, text))
                    {
                        isSaid = true;
                        text.Append(',');
                    }
                    else
                    {
                        text.Length = start;
                    }
                }

                text.Append('}');
                return isSaid;
            case SequenceNode list:
                text.Append(list.IsOpen ? "[..." : "[");
                foreach (var item in list)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                return list.IsOpen || list.Count > 0;
            case ScalarNode scalar:
                text.Append(scalar.Type.ToString()[0]).Append(ScalarText.Quoted(scalar.Text));
                return true;
            default:
                text.Append('?').Append(((UnknownNode)node).Pattern);
                return true;
        }
    }
}
