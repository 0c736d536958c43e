using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// The anchors of one document. An alias becomes a copy of what its anchor names; the copy keeps the places of the
/// original, because that is where its values are written and can be changed.
/// </summary>
internal sealed class Anchors(ReadContext context)
{
    private readonly Dictionary<string, FinishedNode?> _byName = new(StringComparer.Ordinal);
    private int _nodesLeft = ReadLimits.AliasNodesPerDocument;

    /// <summary>Says that an anchor exists whose node is not finished.</summary>
    public void Open(string name) => _byName[name] = null;

    public void Set(string name, FinishedNode node) => _byName[name] = node;

    /// <summary>What an alias stands for, or null, with a problem reported, if there is no such thing.</summary>
    public FinishedNode? Find(string name, TextRange place)
    {
        if (!_byName.TryGetValue(name, out var found))
        {
            context.Report(TextProblemKind.Syntax, $"alias '*{name}' has no anchor '&{name}' above it", place);
            return null;
        }

        if (found is null)
        {
            context.Report(TextProblemKind.Syntax, $"alias '*{name}' stands inside of what its anchor names", place);
            return null;
        }

        Spend(name, found.Nodes, place);
        return found;
    }

    private void Spend(string name, int nodes, TextRange place)
    {
        _nodesLeft -= nodes;
        context.AliasNodesLeft -= nodes;
        if (_nodesLeft < 0 || context.AliasNodesLeft < 0)
        {
            var limit = _nodesLeft < 0 ? $"{ReadLimits.AliasNodesPerDocument} values in this document" : $"{ReadLimits.AliasNodes} values in this file";
            throw new UnreadableDocumentException(
                TextProblemKind.Limit, $"alias '*{name}' makes the aliases grow beyond {limit}; the document was not read", place);
        }
    }
}
