namespace Plimsoll.Seccomp;

/// <summary>What a filter sees of a call: the kernel's <c>struct seccomp_data</c>.</summary>
/// <param name="Number">The number of the call.</param>
/// <param name="AuditArch">The architecture, by its audit value.</param>
/// <param name="Arguments">The six arguments; those that are missing are 0.</param>
/// <param name="InstructionPointer">Where the call is made.</param>
public sealed record SeccompData(uint Number, uint AuditArch, IReadOnlyList<ulong> Arguments, ulong InstructionPointer = 0)
{
    internal const int Size = 64;

    private const uint LittleEndianBit = 0x40000000;

    /// <summary>The 32-bit word at an offset, in the byte order of the architecture.</summary>
    internal uint Word(uint offset) => offset switch
    {
        0 => Number,
        4 => AuditArch,
        _ => Half(offset < 16 ? InstructionPointer : Argument((int)(offset - 16) / 8), offset),
    };

    private ulong Argument(int index) => index < Arguments.Count ? Arguments[index] : 0;

    private uint Half(ulong value, uint offset)
    {
        var isLow = offset % 8 == 0 == ((AuditArch & LittleEndianBit) != 0);
        return isLow ? (uint)value : (uint)(value >> 32);
    }
}
