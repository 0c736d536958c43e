namespace Plimsoll.Documents;

/// <summary>The four shapes a node of the tree can have.</summary>
public enum NodeKind
{
    /// <summary>Keys with values, in the order in which they were set or read.</summary>
    Mapping,

    /// <summary>A list of values.</summary>
    Sequence,

    /// <summary>A single value: text, number, boolean or null.</summary>
    Scalar,

    /// <summary>A value that exists, or may exist, but cannot be known here.</summary>
    Unknown,
}
