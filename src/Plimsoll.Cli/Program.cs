using System.Reflection;
using Plimsoll.Cli.Explain;
using Plimsoll.Cli.Import;
using Plimsoll.Cli.Lint;
using Plimsoll.Cli.Seccomp;
using Plimsoll.Cli.Spec;
using Plimsoll.CommandLine;

namespace Plimsoll.Cli;

/// <summary>The tool <c>plimsoll</c>.</summary>
internal static class Program
{
    private const string Help = """
        Plimsoll: risks in container configuration, found before a node finds them.

        Usage: plimsoll COMMAND [options]

        Commands:
          lint PATH...    lint YAML and JSON files: Kubernetes, OCI runtime specs, seccomp profiles
          explain ID...   say what a rule is about, by its id or what another tool calls it
          import FILE...  turn YAML and JSON files into C#
          spec PATH...    show the OCI runtime spec that a platform makes of a container, and why
          seccomp COMMAND  what seccomp profiles do to system calls: eval, bpf, check, diff, convert, record

        Options:
          --help          print this, or with a command, what the command can do
          --version       print the version


        """;

    public static int Main(string[] args) => Run(args, Terminal.OfProcess());

    internal static int Run(string[] args, Terminal terminal)
    {
        switch (args)
        {
            case ["lint", .. var rest]:
                return LintCommand.Run(rest, terminal);
            case ["explain", .. var rest]:
                return ExplainCommand.Run(rest, terminal);
            case ["import", .. var rest]:
                return ImportCommand.Run(rest, terminal);
            case ["spec", .. var rest]:
                return SpecCommand.Run(rest, terminal);
            case ["seccomp", .. var rest]:
                return SeccompCommand.Run(rest, terminal);
            case ["--help" or "-h" or "help"]:
                terminal.Write(Help);
                return ExitCode.Clean;
            case ["--version"]:
                terminal.Write(Version + "\n");
                return ExitCode.Clean;
            case []:
                terminal.WriteError(Help);
                return ExitCode.WrongUsage;
        }

        return Unknown(args[0], terminal);
    }

    private static int Unknown(string command, Terminal terminal)
    {
        var near = Suggestion.For(command, ["lint", "explain", "import", "spec", "seccomp", "--help", "--version"]);
        terminal.WriteError($"plimsoll: '{command}' is not a command{(near is null ? "" : $"; did you mean '{near}'?")}\nplimsoll --help says which there are\n");
        return ExitCode.WrongUsage;
    }

    internal static string Version =>
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
