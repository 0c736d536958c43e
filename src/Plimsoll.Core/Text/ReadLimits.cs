namespace Plimsoll.Text;

/// <summary>How much of a text is read, so that no text can exhaust the stack or the memory.</summary>
internal static class ReadLimits
{
    /// <summary>
    /// How deep a document may nest. Walks over the tree recurse, and a compiler's thread has 1 MiB of stack;
    /// the deepest published custom resource definitions stay below 100.
    /// </summary>
    public const int Depth = 256;

    /// <summary>How many nodes aliases may add to one document.</summary>
    public const int AliasNodesPerDocument = 100_000;

    /// <summary>How many nodes aliases may add to all documents of one text.</summary>
    public const int AliasNodes = 1_000_000;
}
