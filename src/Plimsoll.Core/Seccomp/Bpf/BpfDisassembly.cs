using System.Globalization;
using System.Text;

namespace Plimsoll.Seccomp;

/// <summary>Writes a filter so that people can read it: what is loaded, what is tested and where it goes, with names.</summary>
internal sealed class BpfDisassembly
{
    private readonly IReadOnlyList<BpfInstruction> _program;
    private readonly (string? Loaded, SeccompArch? Arch)?[] _states;

    public BpfDisassembly(IReadOnlyList<BpfInstruction> program)
    {
        _program = program;
        _states = new (string?, SeccompArch?)?[program.Count];
        Follow();
    }

    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (var i = 0; i < _program.Count; i++)
            {
                text.Append(i.ToString(CultureInfo.InvariantCulture).PadLeft(5)).Append("  ").Append(Line(i)).Append('\n');
            }

            return text.ToString();
        }
    }

    /// <summary>Works out what each instruction finds loaded, and on which architecture; jumps only go forward, so once is enough.</summary>
    private void Follow()
    {
        _states[0] = (null, null);
        for (var i = 0; i < _program.Count; i++)
        {
            var (loaded, arch) = _states[i] ?? (null, null);
            var instruction = _program[i];
            if (instruction.IsConditional)
            {
                var isArch = loaded == "arch" && instruction.Code == BpfInstruction.JumpEqual;
                Reach(i + 1 + instruction.IfTrue, loaded, isArch ? ArchOf(instruction.Value) : arch);
                Reach(i + 1 + instruction.IfFalse, loaded, arch);
            }
            else if (instruction.Code == BpfInstruction.Jump)
            {
                Reach(i + 1 + (int)instruction.Value, loaded, arch);
            }
            else if (!instruction.IsReturn)
            {
                Reach(i + 1, Loaded(instruction, loaded, arch), arch);
            }
        }
    }

    private void Reach(int at, string? loaded, SeccompArch? arch) => _states[at] = _states[at] is not { } known ? (loaded, arch)
        : (known.Loaded == loaded ? loaded : null, known.Arch == arch ? arch : null);

    private string Line(int at)
    {
        var instruction = _program[at];
        var (loaded, arch) = _states[at] ?? (null, null);
        return instruction.Code switch
        {
            BpfInstruction.LoadWord => $"load {Loaded(instruction, null, arch)}",
            BpfInstruction.And => $"keep bits 0x{instruction.Value:x}",
            BpfInstruction.Jump => $"goto {Number(at + 1 + (int)instruction.Value)}",
            BpfInstruction.Return => $"return {FilterAction.Of(instruction.Value)}",
            _ when instruction.IsConditional => $"if {loaded ?? "value"} {Sign(instruction.Code)} {Operand(instruction, loaded, arch)} goto {Number(at + 1 + instruction.IfTrue)} else {Number(at + 1 + instruction.IfFalse)}",
            _ => $"code 0x{instruction.Code:x2} 0x{instruction.Value:x}",
        };
    }

    private static string Sign(ushort code) => code switch
    {
        BpfInstruction.JumpEqual => "==",
        BpfInstruction.JumpGreater => ">",
        BpfInstruction.JumpGreaterOrEqual => ">=",
        BpfInstruction.JumpAnyBit => "has any of",
        _ => $"(code 0x{code:x2})",
    };

    private static string Operand(BpfInstruction instruction, string? loaded, SeccompArch? arch)
    {
        var name = loaded == "arch" ? ArchOf(instruction.Value)?.Name
            : loaded == "number" && arch is not null ? CallOf(arch, instruction.Value)
            : null;
        return loaded == "number" ? Number((int)instruction.Value) + (name is null ? "" : $" ({name})") : name ?? $"0x{instruction.Value:x}";
    }

    private static string? Loaded(BpfInstruction instruction, string? loaded, SeccompArch? arch)
    {
        if (instruction.Code != BpfInstruction.LoadWord)
        {
            return instruction.Code == BpfInstruction.And ? $"{loaded} & 0x{instruction.Value:x}" : null;
        }

        var offset = instruction.Value;
        var isHigh = offset % 8 != 0 != (arch?.IsBigEndian ?? false);
        return offset switch
        {
            0 => "number",
            4 => "arch",
            < 16 => "instruction pointer",
            _ => $"arg{Number((int)(offset - 16) / 8)}.{(isHigh ? "high" : "low")}",
        };
    }

    private static string? CallOf(SeccompArch arch, uint number) => (SyscallCatalogue.Find(arch, number)
        ?? (arch == SeccompArch.X8664 ? SyscallCatalogue.Find(SeccompArch.TryParse("x32")!, number) : null))?.Name;

    private static SeccompArch? ArchOf(uint audit) => SeccompArch.All.FirstOrDefault(arch => arch.AuditArch == audit);

    private static string Number(int value) => ((uint)value).ToString(CultureInfo.InvariantCulture);
}
