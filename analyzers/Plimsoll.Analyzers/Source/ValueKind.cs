namespace Plimsoll.Analyzers.Source;

/// <summary>The classes of <see cref="Value"/>.</summary>
internal enum ValueKind : byte
{
    Unknown,
    Unset,
    Constant,
    Pattern,
    Data,
    Holder,
    Kept,
    Scalar,
    Parameter,
    Node,
    Function,
    Sequence,
    Choice,
}
