using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// A fix as it travels from the analyzer to the code fix in the properties of a diagnostic: each edit, with the places in the source
/// that wrote its target and what stands above it. The code fix makes C# of it, when someone asks.
/// </summary>
internal static class WrittenFix
{
    public const string TitleProperty = "plimsoll.fix.title";
    public const string EditsProperty = "plimsoll.fix.edits";

    private static readonly FlowText Json = new(IsJson: true, IsCompact: true, IsPadded: false);

    /// <summary>The edits as JSON; null if one of them is not about this file.</summary>
    public static string? Write(Fix fix, IReadOnlyList<WriteSite> sites, SyntaxTree? tree)
    {
        var edits = new SequenceNode();
        foreach (var edit in fix.Edits)
        {
            if (Write(edit, sites, tree) is not { } written)
            {
                return null;
            }

            edits.Add(written);
        }

        return edits.Count == 0 ? null : Json.Value(edits);
    }

    private static MappingNode? Write(Edit edit, IReadOnlyList<WriteSite> sites, SyntaxTree? tree) => edit switch
    {
        Edit.Replace replace => Write("replace", replace.Target, null, replace.Value, sites, tree),
        Edit.Remove remove => Write(remove, sites, tree),
        Edit.Insert insert => Write("insert", insert.Target, insert.Key, insert.Value, sites, tree),
        Edit.Append append => Write("append", append.Target, null, append.Value, sites, tree),
        _ => null,
    };

    private static MappingNode? Write(Edit.Remove remove, IReadOnlyList<WriteSite> sites, SyntaxTree? tree)
    {
        var written = Write("remove", remove.Target, null, null, sites, tree);
        var taken = ((Edit.Remove)EmptyParts.Taken([remove])[0]).Target;
        var steps = 0;
        for (var node = remove.Target; node != taken; node = node.Parent!)
        {
            steps++;
        }

        written?.Set("emptied", ScalarNode.Integer(steps));
        return written;
    }

    private static MappingNode? Write(string kind, ConfigNode target, string? key, ConfigNode? value, IReadOnlyList<WriteSite> sites, SyntaxTree? tree)
    {
        var places = new SequenceNode();
        for (var node = target; node is not null; node = node.Parent)
        {
            places.Add(Place(node, sites, tree));
        }

        if (((MappingNode)places[0]).Count < 2 && kind is "replace" or "remove")
        {
            return null;
        }

        var written = new MappingNode();
        written.Set("edit", ScalarNode.String(kind));
        written.Set("places", places);
        if (target is SequenceNode { Count: > 0 } list)
        {
            written.Set("last", Place(list[list.Count - 1], sites, tree));
        }

        if (key is not null)
        {
            written.Set("key", ScalarNode.String(key));
        }

        if (value is not null)
        {
            written.Set("value", value);
        }

        return written;
    }

    private static MappingNode Place(ConfigNode node, IReadOnlyList<WriteSite> sites, SyntaxTree? tree)
    {
        var place = new MappingNode();
        place.Set("step", ScalarNode.String(Step(node)));
        var index = node.Origin.Line - 1;
        if (node.Origin.File is null && index >= 0 && index < sites.Count && sites[index] is var site && site.Syntax.SyntaxTree == tree)
        {
            place.Set("kind", ScalarNode.String(site.Kind.ToString()));
            place.Set("start", ScalarNode.Integer(site.Syntax.SpanStart));
            place.Set("length", ScalarNode.Integer(site.Syntax.Span.Length));
        }

        return place;
    }

    private static string Step(ConfigNode node)
    {
        if (node.Parent is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (ReferenceEquals(entry.Value, node))
                {
                    return entry.Key;
                }
            }
        }

        return node.Parent is SequenceNode ? "[]" : "";
    }
}
