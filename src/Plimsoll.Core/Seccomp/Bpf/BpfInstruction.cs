namespace Plimsoll.Seccomp;

/// <summary>
/// One instruction of classic BPF, as the kernel takes it.
/// Source: https://github.com/torvalds/linux/blob/master/include/uapi/linux/filter.h
/// </summary>
/// <param name="Code">What it does.</param>
/// <param name="IfTrue">How many instructions a conditional jump skips when its test holds.</param>
/// <param name="IfFalse">How many it skips when it does not.</param>
/// <param name="Value">The constant, offset or distance.</param>
public readonly record struct BpfInstruction(ushort Code, byte IfTrue, byte IfFalse, uint Value)
{
    internal const ushort LoadWord = 0x20;
    internal const ushort And = 0x54;
    internal const ushort Jump = 0x05;
    internal const ushort JumpEqual = 0x15;
    internal const ushort JumpGreater = 0x25;
    internal const ushort JumpGreaterOrEqual = 0x35;
    internal const ushort JumpAnyBit = 0x45;
    internal const ushort Return = 0x06;

    /// <summary>Whether this ends the program.</summary>
    public bool IsReturn => (Code & 0x07) == 0x06;

    /// <summary>Whether this tests something and jumps.</summary>
    public bool IsConditional => (Code & 0x07) == 0x05 && Code != Jump;
}
