namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>What one value is, which decides how it is read and written.</summary>
internal enum ValueShape
{
    Text,
    Boolean,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    Number,

    /// <summary>A value type that is written as a scalar.</summary>
    Scalar,

    /// <summary>A typed object.</summary>
    Object,

    /// <summary>Any node.</summary>
    Node,

    /// <summary>A type that another generator writes in the same compilation, which only the compiler can tell.</summary>
    Any,
}
