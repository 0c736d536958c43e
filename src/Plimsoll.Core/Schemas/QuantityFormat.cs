namespace Plimsoll.Schemas;

/// <summary>The families of suffixes of a quantity.</summary>
internal enum QuantityFormat
{
    /// <summary><c>n u m</c>, none, <c>k M G T P E</c>.</summary>
    DecimalSI,

    /// <summary><c>Ki Mi Gi Ti Pi Ei</c>.</summary>
    BinarySI,

    /// <summary><c>e3</c>, <c>E-3</c>.</summary>
    DecimalExponent,
}
