using Plimsoll.Documents;

namespace Plimsoll.Findings;

/// <summary>One change to a tree. Printers turn it into a change of C#, YAML or JSON text.</summary>
public abstract record Edit
{
    private Edit()
    {
    }

    /// <summary>Replaces a node by a value.</summary>
    /// <param name="Target">The node to replace.</param>
    /// <param name="Value">What stands there afterwards.</param>
    public sealed record Replace(ConfigNode Target, ConfigNode Value) : Edit;

    /// <summary>Sets a key of a mapping that does not have it yet.</summary>
    /// <param name="Target">The mapping.</param>
    /// <param name="Key">The key to add.</param>
    /// <param name="Value">Its value.</param>
    public sealed record Insert(MappingNode Target, string Key, ConfigNode Value) : Edit;

    /// <summary>Appends an item to a list.</summary>
    /// <param name="Target">The list.</param>
    /// <param name="Value">The new item.</param>
    public sealed record Append(SequenceNode Target, ConfigNode Value) : Edit;

    /// <summary>Removes a node from its mapping or list.</summary>
    /// <param name="Target">The node to remove.</param>
    public sealed record Remove(ConfigNode Target) : Edit
    {
        /// <summary>Whether the lists and mappings that are left empty go with it: where an empty one says no more than none.</summary>
        public bool TakesEmpty { get; init; }
    }
}
