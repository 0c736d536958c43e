using Plimsoll.CommandLine;

namespace Plimsoll.Cli.Import;

/// <summary>What the command line of <c>plimsoll import</c> says.</summary>
internal sealed record ImportOptions
{
    private const string Short = "-o";

    private static readonly Switch OutputSwitch = new("--output", "DIR", "write a project into DIR (-o for short): Program.cs, a class for each file, and a project file if there is none");
    private static readonly Switch ForceSwitch = new("--force", null, "replace files that are there already");
    private static readonly Switch HelpSwitch = new("--help", null, "print this and end");

    private static readonly Switch[] All = [OutputSwitch, ForceSwitch, HelpSwitch];

    public IReadOnlyList<string> Paths { get; private init; } = [];

    /// <summary>The folder to write into, or null for standard output.</summary>
    public string? Output { get; private init; }

    public bool Force { get; private init; }

    public bool HelpWanted { get; private init; }

    /// <summary>What is wrong with the command line, or null.</summary>
    public string? Problem { get; private init; }

    public static string HelpText => """
        Turns YAML and JSON into C# that makes the same documents: Kubernetes objects, OCI runtime specs, seccomp profiles.
        Without --output the program is printed.

        Usage: plimsoll import FILE... [options]

        A FILE is a file, a folder (all *.yaml, *.yml and *.json below it), or '-' for standard input.

        Options:

        """ + string.Concat(All.Select(option => $"  {option.Name + " " + option.Value,-14} {option.Help}\n"))
        + """

        Exit: 0 all was turned into C#, 1 something was left out and is named, 2 wrong usage, or input that cannot be read.

        """;

    public static ImportOptions Parse(IReadOnlyList<string> arguments)
    {
        var line = SwitchLine.Parse([.. arguments.Select(argument => argument == Short ? OutputSwitch.Name : argument)], All);
        if (line.Has(HelpSwitch))
        {
            return new() { HelpWanted = true };
        }

        return new()
        {
            Problem = line.Problem ?? (line.Operands.Count == 0 ? "no FILE is given" : null),
            Paths = line.Operands,
            Output = line[OutputSwitch],
            Force = line.Has(ForceSwitch),
        };
    }
}
