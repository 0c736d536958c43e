using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// The objects of a member that are emitted together: on every path, by one run of one function, and finished.
/// What depends on a join is unknown in them.
/// </summary>
internal sealed class Output(State state, WireNames names)
{
    /// <summary>Their documents, in the order in which they are made.</summary>
    public IReadOnlyList<ConfigDocument> Together(IReadOnlyList<int> roots)
    {
        var run = 0;
        List<ConfigDocument>? documents = null;
        foreach (var id in roots)
        {
            var emission = state.Find(id)!.Emission;
            if (emission == 0)
            {
                continue;
            }

            if (run != 0 && run != emission)
            {
                // Two outputs: the objects of one do not stand beside those of the other.
                return [];
            }

            run = emission;
            if (Document(id) is { } document)
            {
                (documents ??= []).Add(document);
            }
        }

        return documents ?? [];
    }

    private ConfigDocument? Document(int id) =>
        new Finished(state, names).Is(id) && Lowering.Coarse(state).Root(id) is { } tree
            ? new JudgedObject(tree, names.TypeName(state.Find(id)!.Type!)!, IsWhole: true).Document
            : null;
}
