using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>The comments of the files from which documents were read, and the calls that they speak of.</summary>
internal sealed class DocumentComments
{
    private readonly Dictionary<string, List<(int Line, string Text)>> _files = new(StringComparer.Ordinal);

    /// <summary>Takes up the comments of a file, in order.</summary>
    public void Add(string file, IEnumerable<(int Line, string Text)> comments) => _files[file] = comments.ToList();

    /// <summary>The object with the comments of its document: each stands above the call that writes what stands below it.</summary>
    /// <param name="made">The object.</param>
    /// <param name="document">Its document.</param>
    /// <param name="all">All documents, in the order of their files.</param>
    public Creation Attach(Creation made, ConfigDocument document, IReadOnlyList<ConfigDocument> all)
    {
        if (document.File is not { } file || !_files.TryGetValue(file, out var comments))
        {
            return made;
        }

        var others = all.Where(other => other.File == file).ToList();
        var at = others.IndexOf(document);
        var after = at == 0 ? 0 : Lines(others[at - 1].Root).Max();
        var before = at == others.Count - 1 ? int.MaxValue : Lines(document.Root).Max();
        var lines = Lines(document.Root);
        var calls = made.Calls.ToList();
        var above = new List<string>();
        foreach (var (line, text) in comments)
        {
            if (line > after && line <= before)
            {
                Attach(calls, above, made.Told, lines, line, text);
            }
        }

        return made with { Calls = calls, Comments = above };
    }

    private static void Attach(List<Call> calls, List<string> above, IReadOnlyCollection<int> told, List<int> lines, int line, string text)
    {
        var below = lines.Where(other => other >= line).DefaultIfEmpty(int.MaxValue).Min();
        var index = below == lines[0] || told.Contains(lines.LastIndexOf(below)) ? -1 : IndexOf(calls, lines, below);
        if (index < 0)
        {
            above.Add(text);
        }
        else
        {
            calls[index] = calls[index] with { Comments = [.. calls[index].Comments, text] };
        }
    }

    // The first of several that one line makes, or the one that began above it.
    private static int IndexOf(List<Call> calls, List<int> lines, int line) =>
        calls.FindIndex(call => call.Position > 0 && lines[call.Position] == line) is >= 0 and var first ? first
        : calls.FindLastIndex(call => call.Position > 0 && lines[call.Position] < line);

    // Of each node, in the order in which a draft numbers them.
    private static List<int> Lines(ConfigNode root)
    {
        var lines = new List<int>();
        Add(root, lines);
        return lines;
    }

    private static void Add(ConfigNode node, List<int> lines)
    {
        lines.Add(node.Origin.Line);
        foreach (var inner in node is MappingNode mapping ? mapping.Entries.Select(entry => entry.Value) : node as SequenceNode ?? (IEnumerable<ConfigNode>)[])
        {
            Add(inner, lines);
        }
    }
}
