using Plimsoll.CommandLine;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp check</c>.</summary>
internal static class CheckCommand
{
    private static readonly IReadOnlyList<Switch> Switches = TargetOptions.All;

    private static string HelpText => """
        Says what a runtime refuses in a profile, what it passes over, and whether the kernel takes the filter.

        Usage: plimsoll seccomp check PROFILE [options]

        Options:

        """ + TargetOptions.HelpOf(Switches) + """

        Exit: 0 the profile is taken, 1 the runtime or the kernel refuses it, 2 wrong usage or input that cannot be read.

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
            throw new SeccompUsageException(line.Problem ?? "check needs one PROFILE");
        }

        var result = SeccompFilter.Build(ProfileSource.Read(line.Operands[0]), TargetOptions.Read(line));
        terminal.Write(ProblemText.Of(result.Problems));
        if (result.Filter is not { } filter)
        {
            return ExitCode.Findings;
        }

        if (BpfText.Compile(filter, terminal) is not { } program)
        {
            return ExitCode.Findings;
        }

        terminal.Write($"{filter.Target.RuntimeName} takes the profile: {BpfText.Size(program)}\n");
        return ExitCode.Clean;
    }
}
