namespace Plimsoll.Seccomp;

/// <summary>
/// The kernel's own checks of a filter.
/// Sources: https://github.com/torvalds/linux/blob/master/kernel/seccomp.c and https://github.com/torvalds/linux/blob/master/net/core/filter.c
/// </summary>
internal static class BpfVerifier
{
    private static readonly HashSet<ushort> Known =
    [
        0x20, 0x80, 0x81, 0x00, 0x01, 0x60, 0x61, 0x02, 0x03, 0x06, 0x16, 0x07, 0x87,
        0x04, 0x0c, 0x14, 0x1c, 0x24, 0x2c, 0x34, 0x3c, 0x44, 0x4c, 0x54, 0x5c, 0x64, 0x6c, 0x74, 0x7c, 0x84, 0xa4, 0xac,
        0x05, 0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d, 0x45, 0x4d,
    ];

    /// <summary>What the kernel would refuse, or null.</summary>
    public static string? Mistake(IReadOnlyList<BpfInstruction> program)
    {
        if (program.Count is 0 or > BpfProgram.MaxInstructions)
        {
            return $"a filter has 1 to {BpfProgram.MaxInstructions} instructions, this one has {program.Count}";
        }

        for (var i = 0; i < program.Count; i++)
        {
            if (Mistake(program[i], program.Count - i - 1) is { } mistake)
            {
                return $"instruction {i}: {mistake}";
            }
        }

        return program[program.Count - 1].IsReturn ? null : "the last instruction does not return";
    }

    private static string? Mistake(BpfInstruction instruction, int left) =>
        !Known.Contains(instruction.Code) ? $"code 0x{instruction.Code:x2} is not allowed"
        : instruction.Code == BpfInstruction.LoadWord && (instruction.Value >= SeccompData.Size || instruction.Value % 4 != 0)
            ? $"offset {instruction.Value} is no word of seccomp_data"
        : instruction.Code is 0x60 or 0x61 or 0x02 or 0x03 && instruction.Value >= 16 ? $"there is no memory {instruction.Value}"
        : instruction.Code is 0x34 && instruction.Value == 0 ? "division by 0"
        : instruction.Code is 0x64 or 0x74 && instruction.Value >= 32 ? $"shift by {instruction.Value}"
        : instruction.Code == BpfInstruction.Jump && instruction.Value >= left ? "the jump leaves the program"
        : instruction.IsConditional && Math.Max(instruction.IfTrue, instruction.IfFalse) >= left ? "the jump leaves the program"
        : null;
}
