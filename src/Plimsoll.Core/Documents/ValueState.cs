namespace Plimsoll.Documents;

/// <summary>The four things a place in a document can be.</summary>
public enum ValueState
{
    /// <summary>Nothing was written there.</summary>
    Unset,

    /// <summary>An explicit null was written there.</summary>
    Null,

    /// <summary>A value was written there and is known.</summary>
    Known,

    /// <summary>It cannot be seen whether a value is there, or which.</summary>
    Unknown,
}
