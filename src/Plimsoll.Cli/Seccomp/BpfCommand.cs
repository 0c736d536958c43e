using Plimsoll.CommandLine;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp bpf</c>.</summary>
internal static class BpfCommand
{
    private static readonly Switch Format = new("--format", "FORMAT", "text, or raw: the bytes that a little-endian kernel takes; text if not given") { Choices = ["text", "raw"] };
    private static readonly Switch[] Switches = [Format, .. TargetOptions.All];

    private static string HelpText => """
        Compiles a profile to the filter that the kernel runs, with what the runtime adds to it.

        Usage: plimsoll seccomp bpf PROFILE [options]

        Options:

        """ + TargetOptions.HelpOf(Switches) + """

        Exit: 0 compiled, 1 the runtime or the kernel refuses it, 2 wrong usage or input that cannot be read.

        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var line = SwitchLine.Parse(arguments, Switches);
        if (line.Has(TargetOptions.Help))
        {
            terminal.Write(HelpText);
            return ExitCode.Clean;
        }

        if (line.Problem is not null || line.Operands.Count != 1)
        {
            throw new SeccompUsageException(line.Problem ?? "bpf needs one PROFILE");
        }

        var result = SeccompFilter.Build(ProfileSource.Read(line.Operands[0]), TargetOptions.Read(line));
        if (result.Filter is not { } filter)
        {
            terminal.WriteError(ProblemText.Of(result.Problems.Where(found => found.IsRefused)));
            return ExitCode.Findings;
        }

        if (BpfText.Compile(filter, terminal) is not { } program)
        {
            return ExitCode.Findings;
        }

        if (line[Format] == "raw")
        {
            terminal.Output.Write(program.ToBytes());
        }
        else
        {
            terminal.Write($"# {filter.Target.RuntimeName}: {BpfText.Size(program)}\n{program.Disassemble()}");
        }

        return ExitCode.Clean;
    }
}
