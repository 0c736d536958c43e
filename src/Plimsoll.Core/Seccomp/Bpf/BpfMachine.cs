namespace Plimsoll.Seccomp;

/// <summary>
/// Runs classic BPF over <c>struct seccomp_data</c>, with all that the kernel lets a seccomp filter do.
/// Source: https://github.com/torvalds/linux/blob/master/kernel/seccomp.c (seccomp_check_filter)
/// </summary>
internal sealed class BpfMachine(IReadOnlyList<BpfInstruction> program, SeccompData data)
{
    private readonly uint[] _memory = new uint[16];
    private uint _accumulator;
    private uint _index;

    /// <summary>How many instructions ran.</summary>
    public int Steps { get; private set; }

    public uint Run()
    {
        for (var at = 0; ; at++)
        {
            var instruction = program[at];
            Steps++;
            switch (instruction.Code & 0x07)
            {
                case 0x06:
                    return (instruction.Code & 0x18) == 0x10 ? _accumulator : instruction.Value;
                case 0x05:
                    at += Distance(instruction);
                    break;
                case 0x04:
                    _accumulator = Arithmetic(instruction);
                    break;
                case 0x07:
                    Move(instruction);
                    break;
                default:
                    LoadOrStore(instruction);
                    break;
            }
        }
    }

    private int Distance(BpfInstruction instruction)
    {
        if (instruction.Code == BpfInstruction.Jump)
        {
            return (int)instruction.Value;
        }

        var operand = Operand(instruction);
        var holds = (instruction.Code & 0xf0) switch
        {
            0x10 => _accumulator == operand,
            0x20 => _accumulator > operand,
            0x30 => _accumulator >= operand,
            _ => (_accumulator & operand) != 0,
        };
        return holds ? instruction.IfTrue : instruction.IfFalse;
    }

    private uint Arithmetic(BpfInstruction instruction)
    {
        var operand = Operand(instruction);
        return (instruction.Code & 0xf0) switch
        {
            0x00 => _accumulator + operand,
            0x10 => _accumulator - operand,
            0x20 => _accumulator * operand,
            0x30 => operand == 0 ? 0 : _accumulator / operand,
            0x40 => _accumulator | operand,
            0x50 => _accumulator & operand,
            0x60 => _accumulator << (int)(operand & 31),
            0x70 => _accumulator >> (int)(operand & 31),
            0x80 => (uint)-_accumulator,
            _ => _accumulator ^ operand,
        };
    }

    private void Move(BpfInstruction instruction)
    {
        if ((instruction.Code & 0xf8) == 0)
        {
            _index = _accumulator;
        }
        else
        {
            _accumulator = _index;
        }
    }

    private void LoadOrStore(BpfInstruction instruction)
    {
        switch (instruction.Code)
        {
            case 0x02:
                _memory[instruction.Value] = _accumulator;
                break;
            case 0x03:
                _memory[instruction.Value] = _index;
                break;
            case 0x00 or 0x60 or 0x80 or BpfInstruction.LoadWord:
                _accumulator = Loaded(instruction);
                break;
            default:
                _index = Loaded(instruction);
                break;
        }
    }

    private uint Loaded(BpfInstruction instruction) => (instruction.Code & 0xe0) switch
    {
        0x00 => instruction.Value,
        0x20 => data.Word(instruction.Value),
        0x60 => _memory[instruction.Value],
        _ => SeccompData.Size,
    };

    private uint Operand(BpfInstruction instruction) => (instruction.Code & 0x08) != 0 ? _index : instruction.Value;
}
