namespace Plimsoll.Seccomp;

/// <summary>A test that some bits of one half of an argument have a value.</summary>
/// <param name="Offset">The half.</param>
/// <param name="Mask">The bits.</param>
/// <param name="Datum">The value.</param>
internal readonly record struct HalfTest(uint Offset, uint Mask, uint Datum);
