using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>Compiles filters for commands, and says how large they are.</summary>
internal static class BpfText
{
    /// <summary>The program; null if it would be too large for the kernel, which is then said.</summary>
    public static BpfProgram? Compile(SeccompFilter filter, Terminal terminal)
    {
        try
        {
            return filter.Compile();
        }
        catch (ArgumentException exception)
        {
            terminal.WriteError($"plimsoll seccomp: {exception.Message.Split(" (Parameter")[0]}\n");
            return null;
        }
    }

    public static string Size(BpfProgram program) => FormattableString.Invariant(
        $"{program.Instructions.Count} instructions of {BpfProgram.MaxInstructions} that the kernel takes, {program.WorstPath} at most for one call");
}
