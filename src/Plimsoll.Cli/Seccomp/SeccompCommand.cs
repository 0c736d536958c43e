using Plimsoll.CommandLine;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp</c>: what profiles do to system calls.</summary>
internal static class SeccompCommand
{
    private const string Help = """
        Says what seccomp profiles do to system calls, under each runtime.

        Usage: plimsoll seccomp COMMAND [options]

        Commands:
          eval PROFILE CALL...    what system calls get, and why
          bpf PROFILE             the filter that the kernel runs, with its size and longest path
          check PROFILE...        what is wrong with profiles, and what runtimes refuse or pass over
          diff A B                what B lets through that A does not
          convert PROFILE         the profile in another written form
          record FILE...          a profile drafted from strace, audit logs or a LOG run

        A PROFILE is a file in any form (Docker's, the kubelet's, an OCI runtime spec, the operator's object), or the name of a
        default profile: containerd@1.7.12, moby@25.0.3, containers-common@0.58.


        """;

    private static readonly string[] Commands = ["eval", "bpf", "check", "diff", "convert", "record"];

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0)
        {
            terminal.WriteError(Help);
            return ExitCode.WrongUsage;
        }

        var rest = arguments.Skip(1).ToList();
        try
        {
            return arguments[0] switch
            {
                "eval" => EvalCommand.Run(rest, terminal),
                "bpf" => BpfCommand.Run(rest, terminal),
                "check" => CheckCommand.Run(rest, terminal),
                "diff" => DiffCommand.Run(rest, terminal),
                "convert" => ConvertCommand.Run(rest, terminal),
                "record" => RecordCommand.Run(rest, terminal),
                "--help" or "-h" => WriteHelp(terminal),
                var other => Unknown(other, terminal),
            };
        }
        catch (SeccompUsageException exception)
        {
            terminal.WriteError($"plimsoll seccomp: {exception.Message}\n");
            return ExitCode.WrongUsage;
        }
    }

    private static int WriteHelp(Terminal terminal)
    {
        terminal.Write(Help);
        return ExitCode.Clean;
    }

    private static int Unknown(string word, Terminal terminal)
    {
        var near = Suggestion.For(word, Commands);
        terminal.WriteError($"plimsoll seccomp: '{word}' is not a command{(near is null ? "" : $"; did you mean '{near}'?")}\n");
        return ExitCode.WrongUsage;
    }
}
