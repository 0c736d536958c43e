namespace Plimsoll.Schemas;

/// <summary>The forms a value can have in a schema.</summary>
public enum FieldKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A whole number of 8 bits that is not negative.</summary>
    UInt8,

    /// <summary>A whole number of 16 bits that is not negative.</summary>
    UInt16,

    /// <summary>A whole number of 32 bits that is not negative.</summary>
    UInt32,

    /// <summary>A whole number of 64 bits that is not negative.</summary>
    UInt64,

    /// <summary>A number with a fraction.</summary>
    Double,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Bytes, written in base64.</summary>
    Bytes,

    /// <summary>A Kubernetes quantity, such as <c>100m</c>.</summary>
    Quantity,

    /// <summary>A whole number or text, such as a port.</summary>
    IntOrString,

    /// <summary>A time of RFC 3339 in whole seconds.</summary>
    Time,

    /// <summary>A time of RFC 3339 with microseconds.</summary>
    MicroTime,

    /// <summary>Any value.</summary>
    Json,

    /// <summary>An object with fields of its own.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys, which are not fields, with values of one form.</summary>
    Map,
}
