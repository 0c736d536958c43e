using System.Text;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>An object that the analyzer saw in the code, with what was found on it.</summary>
internal sealed class SeenTree(JudgedObject item, IReadOnlyList<Finding> findings)
{
    // Of several findings that read the same a change of the code may have fixed any.
    private const int MostAlike = 6;

    private string? _text;

    public MappingNode Root => item.Root;

    private string Text => _text ??= TextOf(Root);

    /// <summary>
    /// Whether later objects are earlier ones with the fixes of some wanted findings made, and nothing else changed: so a change of the code
    /// is compared with the edit of the tree that it stands for.
    /// </summary>
    public static bool AreFixed(IReadOnlyList<SeenTree> before, IReadOnlyList<SeenTree> after, Func<Finding, bool> isWanted)
    {
        var left = after.GroupBy(tree => tree.Text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var isChanged = false;
        foreach (var (tree, edits) in WithEdits(before, isWanted))
        {
            var edited = tree.Edited(edits).FirstOrDefault(text => Take(left, text));
            if (edited is null && !Take(left, tree.Text))
            {
                return false;
            }

            isChanged |= edited is not null && edited != tree.Text;
        }

        return isChanged && left.Values.All(count => count == 0);
    }

    // What a helper makes is judged where it is finished, and is a part of what is made there; what is finished may be judged twice, by itself
    // and beside others: an edit of the one is one of the other as well.
    private static IEnumerable<(SeenTree Tree, IReadOnlyList<IReadOnlyList<Edit>> Edits)> WithEdits(IReadOnlyList<SeenTree> trees, Func<Finding, bool> isWanted)
    {
        var own = trees.Select(tree => (Tree: tree, Edits: tree.Edits(isWanted))).ToList();
        var all = Paths(own.SelectMany(pair => pair.Edits));
        var same = own.GroupBy(pair => pair.Tree.Text, StringComparer.Ordinal).ToDictionary(alike => alike.Key, alike => Paths(alike.SelectMany(pair => pair.Edits)), StringComparer.Ordinal);
        return own.Select(pair => (pair.Tree, Edits: pair.Tree.With(pair.Edits, all, same))).OrderBy(pair => pair.Edits.Count);
    }

    private static List<EditPath> Paths(IEnumerable<IReadOnlyList<Edit>> edits) =>
        [.. edits.SelectMany(list => list).Select(edit => new EditPath(edit)).GroupBy(path => path.Key, StringComparer.Ordinal).Select(alike => alike.First())];

    private IReadOnlyList<IReadOnlyList<Edit>> With(IReadOnlyList<IReadOnlyList<Edit>> edits, List<EditPath> all, Dictionary<string, List<EditPath>> same)
    {
        var paths = item.IsReturned ? all : item.IsWhole ? same[Text] : [];
        var known = edits.SelectMany(list => list).ToList();
        return [.. edits, .. paths.Select(path => path.In(Root)).OfType<Edit>().Distinct(SameEdit.Comparer).Where(edit => !known.Contains(edit, SameEdit.Comparer)).Select(edit => new[] { edit })];
    }

    private static bool Take(Dictionary<string, int> left, string text)
    {
        if (!left.TryGetValue(text, out var count) || count == 0)
        {
            return false;
        }

        left[text] = count - 1;
        return true;
    }

    private IReadOnlyList<IReadOnlyList<Edit>> Edits(Func<Finding, bool> isWanted) =>
        [.. findings.Where(finding => finding.Fix is not null && isWanted(finding)).Select(finding => finding.Fix!.Edits)];

    // With all edits made, or with some of a few. Of many, those go together whose targets were written at one place.
    private IEnumerable<string> Edited(IReadOnlyList<IReadOnlyList<Edit>> edits)
    {
        if (edits.Count > MostAlike)
        {
            edits = [.. edits.GroupBy(list => string.Join(" ", list.Select(edit => EditPath.TargetOf(edit).Origin)), StringComparer.Ordinal).Select(same => same.SelectMany(list => list).ToList())];
        }

        if (edits.Count > MostAlike)
        {
            return edits.Prepend([.. edits.SelectMany(list => list)]).Select(Made).OfType<string>();
        }

        return Enumerable.Range(1, (1 << edits.Count) - 1).Reverse()
            .Select(some => Made(edits.Where((_, i) => (some & (1 << i)) != 0).SelectMany(list => list))).OfType<string>();
    }

    private string? Made(IEnumerable<Edit> edits)
    {
        var trees = new EditedTrees([new(Root)]);
        return edits.Distinct(SameEdit.Comparer).All(trees.Make) ? TextOf(trees.Roots[0]) : null;
    }

    private static string TextOf(ConfigNode node)
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
