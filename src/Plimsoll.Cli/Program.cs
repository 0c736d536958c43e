using System.Reflection;
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
          spec PATH...    show the OCI runtime spec that a platform makes of a container, and why
          seccomp COMMAND  what seccomp profiles do to system calls: eval, bpf, check, diff

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

        var near = Suggestion.For(args[0], ["lint", "spec", "seccomp", "--help", "--version"]);
        terminal.WriteError($"plimsoll: '{args[0]}' is not a command{(near is null ? "" : $"; did you mean '{near}'?")}\n");
        return ExitCode.WrongUsage;
    }

    internal static string Version =>
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
