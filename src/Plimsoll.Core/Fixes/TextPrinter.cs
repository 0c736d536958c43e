using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Text;

namespace Plimsoll.Fixes;

/// <summary>
/// Prints edits of trees as the smallest change of the YAML or JSON text that the trees were read from: comments, order,
/// indentation, quotes, styles and line breaks stay. Nothing is printed that was not read again and found to hold exactly the edited trees,
/// so an edit of an anchor that is used elsewhere too has no print.
/// </summary>
public static class TextPrinter
{
    /// <summary>The changes that make the edits in a text, in order; null if they cannot surely be made.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="file">The name that the text was read under.</param>
    /// <param name="documents">All documents of the text, as <see cref="ConfigReader"/> read them.</param>
    /// <param name="edits">Edits of nodes of these documents, in the order in which they are made.</param>
    public static IReadOnlyList<TextChange>? Print(string text, string? file, IReadOnlyList<ConfigDocument> documents, IReadOnlyList<Edit> edits) =>
        PrintTogether(text, file, documents, edits) ?? (edits.Count > 1 ? PrintInTurn(text, file, documents, EmptyParts.Taken(edits)) : null);

    /// <summary>The changes of edits that do not touch each other.</summary>
    internal static IReadOnlyList<TextChange>? PrintTogether(
        string text, string? file, IReadOnlyList<ConfigDocument> documents, IReadOnlyList<Edit> edits)
    {
        edits = EmptyParts.Taken(edits);
        var trees = new EditedTrees(documents);
        return edits.All(trees.Make) && Changes(text, file, documents, edits) is { } changes && TextChange.Apply(text, changes) is { } changed
            && trees.Are(Read(changed, file))
            ? changes
            : null;
    }

    /// <summary>The changes for one edit, not yet checked.</summary>
    internal static IReadOnlyList<TextChange>? Change(TextLayout layout, bool isJson, Edit edit)
    {
        var block = new BlockPrinter(layout);
        var flow = new FlowPrinter(layout, isJson);
        return edit switch
        {
            Edit.Insert { Target: var target } insert when IsEmptyInBlock(layout, isJson, target) =>
                block.Replace(target, MappingOf(insert)),
            Edit.Append { Target: var target } append when IsEmptyInBlock(layout, isJson, target) => block.Replace(target, ListOf(append.Value)),
            Edit.Insert insert => layout.IsFlow(insert.Target) ? flow.Insert(insert.Target, insert.Key, insert.Value) : block.Insert(insert.Target, insert.Key, insert.Value),
            Edit.Append append => layout.IsFlow(append.Target) ? flow.Append(append.Target, append.Value) : block.Append(append.Target, append.Value),
            Edit.Replace replace => IsInFlow(layout, isJson, replace.Target) ? flow.Replace(replace.Target, replace.Value) : block.Replace(replace.Target, replace.Value),
            Edit.Remove { Target.Parent: { } parent } remove => layout.IsFlow(parent) ? flow.Remove(remove.Target) : block.Remove(remove.Target),
            _ => null,
        };
    }

    internal static bool IsJson(string text, string? file) => JsonText.Start(text, JsonText.IsNamedSo(file)) >= 0;

    private static IReadOnlyList<TextChange>? Changes(string text, string? file, IReadOnlyList<ConfigDocument> documents, IReadOnlyList<Edit> edits)
    {
        if (!LineMap.CanCount(text))
        {
            return null;
        }

        var layout = new TextLayout(text);
        var all = new List<TextChange>();
        foreach (var edit in edits)
        {
            if (Change(layout, IsJson(text, file), edit) is not { } changes)
            {
                return null;
            }

            all.AddRange(changes);
        }

        // Nodes that share an anchor stand at one place: what is edited in all of them is written once.
        return [.. all.Distinct()];
    }

    // Edits that touch each other, such as two of one line: each is made in the text that the one before it left.
    private static IReadOnlyList<TextChange>? PrintInTurn(string text, string? file, IReadOnlyList<ConfigDocument> documents, IReadOnlyList<Edit> edits)
    {
        var trees = new EditedTrees(documents);
        var (changed, now) = (text, documents);
        foreach (var edit in edits)
        {
            if (trees.For(edit, now) is not { } next
                || PrintTogether(changed, file, now, [next]) is not { } changes
                || !trees.Make(edit))
            {
                return null;
            }

            changed = TextChange.Apply(changed, changes)!;
            now = Read(changed, file);
        }

        return [TextChange.Between(text, changed)];
    }

    private static IReadOnlyList<ConfigDocument> Read(string text, string? file)
    {
        var result = ConfigReader.Read(text, file);
        return result.Problems.Any(problem => problem.Kind != TextProblemKind.DuplicateKey) ? [] : result.Documents;
    }

    private static bool IsInFlow(TextLayout layout, bool isJson, ConfigNode node) => isJson || node.Parent is { } parent && layout.IsFlow(parent);

    private static bool IsEmptyInBlock(TextLayout layout, bool isJson, ConfigNode node) =>
        node is MappingNode { Count: 0 } or SequenceNode { Count: 0 } && !IsInFlow(layout, isJson, node);

    private static MappingNode MappingOf(Edit.Insert insert)
    {
        var mapping = new MappingNode();
        mapping.Set(insert.Key, insert.Value.Clone());
        return mapping;
    }

    private static SequenceNode ListOf(ConfigNode item)
    {
        var list = new SequenceNode();
        list.Add(item.Clone());
        return list;
    }
}
