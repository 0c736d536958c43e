namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Whether an object is as the program emits it: it was handed to the output, and nothing but the code that was followed to its
/// end can reach any part of it. Then what is not there is missing.
/// </summary>
internal sealed class Finished(State state, WireNames names)
{
    private HashSet<int>? _seen;

    /// <summary>Whether the object of this number is finished. What is sent by a client is filled in on its way.</summary>
    public bool Is(int root) => state.Find(root) is { Type: { } type } node
        && (node.Sharing & Sharing.Output) != 0
        && !(names.Models.Any && names.Models.Of(type) is not null)
        && IsOutputAlone(NodeValue.Of(root));

    private bool IsOutputAlone(Value value) => value switch
    {
        ChoiceValue choice => IsOutputAlone(choice.Left) && IsOutputAlone(choice.Right),
        NodeValue part => !(_seen ??= []).Add(part.Id) || (state.Find(part.Id) is { } node && (node.Sharing & ~Sharing.Output) == 0 && AreOutputAlone(node.Entries)),
        _ => true,
    };

    private bool AreOutputAlone(HeapEntries entries)
    {
        foreach (var entry in entries)
        {
            if (!IsOutputAlone(entry.Value))
            {
                return false;
            }
        }

        return true;
    }
}
