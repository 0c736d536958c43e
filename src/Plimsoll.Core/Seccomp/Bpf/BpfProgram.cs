namespace Plimsoll.Seccomp;

/// <summary>A seccomp filter as the kernel runs it: classic BPF over <c>struct seccomp_data</c>.</summary>
public sealed class BpfProgram
{
    /// <summary>The most instructions that the kernel takes in one filter.</summary>
    public const int MaxInstructions = 4096;

    /// <summary>The most instructions that all filters of a process may have together, each counting four more than it has.</summary>
    public const int MaxInstructionsOfProcess = 32768;

    private const int InstructionSize = 8;

    private BpfProgram(BpfInstruction[] instructions)
    {
        Instructions = instructions;
        WorstPath = LongestPath(instructions);
    }

    /// <summary>The instructions.</summary>
    public IReadOnlyList<BpfInstruction> Instructions { get; }

    /// <summary>The most instructions that one call can make it run.</summary>
    public int WorstPath { get; }

    /// <summary>Takes instructions that the kernel would take.</summary>
    /// <exception cref="ArgumentException">The kernel would not.</exception>
    public static BpfProgram Of(IEnumerable<BpfInstruction> instructions)
    {
        var program = instructions.ToArray();
        return BpfVerifier.Mistake(program) is { } mistake
            ? throw new ArgumentException($"The kernel refuses the filter: {mistake}.", nameof(instructions))
            : new(program);
    }

    /// <summary>Reads the bytes that <c>seccomp_export_bpf</c> writes on a little-endian machine.</summary>
    /// <exception cref="ArgumentException">They are no filter that the kernel takes.</exception>
    public static BpfProgram OfBytes(byte[] bytes)
    {
        if (bytes.Length % InstructionSize != 0)
        {
            throw new ArgumentException($"The length {bytes.Length} is no multiple of {InstructionSize}.", nameof(bytes));
        }

        return Of(Enumerable.Range(0, bytes.Length / InstructionSize).Select(i => i * InstructionSize).Select(at => new BpfInstruction(
            (ushort)(bytes[at] | bytes[at + 1] << 8), bytes[at + 2], bytes[at + 3],
            bytes[at + 4] | (uint)bytes[at + 5] << 8 | (uint)bytes[at + 6] << 16 | (uint)bytes[at + 7] << 24)));
    }

    /// <summary>The bytes as a little-endian kernel takes them.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Instructions.Count * InstructionSize];
        for (var i = 0; i < Instructions.Count; i++)
        {
            var (code, ifTrue, ifFalse, value) = Instructions[i];
            byte[] one = [(byte)code, (byte)(code >> 8), ifTrue, ifFalse, (byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
            one.CopyTo(bytes, i * InstructionSize);
        }

        return bytes;
    }

    /// <summary>Runs the program as the kernel does.</summary>
    public FilterAction Run(SeccompData data) => FilterAction.Of(new BpfMachine(Instructions, data).Run());

    /// <summary>Runs the program, and counts the instructions that it took.</summary>
    public FilterAction Run(SeccompData data, out int steps)
    {
        var machine = new BpfMachine(Instructions, data);
        var answer = FilterAction.Of(machine.Run());
        steps = machine.Steps;
        return answer;
    }

    /// <summary>The program as text, one instruction a line, with names of calls, architectures and actions.</summary>
    public string Disassemble() => new BpfDisassembly(Instructions).Text;

    private static int LongestPath(BpfInstruction[] program)
    {
        var longest = new int[program.Length];
        for (var i = program.Length - 1; i >= 0; i--)
        {
            var instruction = program[i];
            longest[i] = 1 + (instruction.IsReturn ? 0
                : instruction.Code == BpfInstruction.Jump ? longest[i + 1 + (int)instruction.Value]
                : instruction.IsConditional ? Math.Max(longest[i + 1 + instruction.IfTrue], longest[i + 1 + instruction.IfFalse])
                : longest[i + 1]);
        }

        return longest[0];
    }
}
