using Plimsoll.CommandLine;

namespace Plimsoll.Cli.Spec;

/// <summary>What the command line of <c>plimsoll spec</c> says.</summary>
internal sealed record SpecOptions
{
    private static readonly Switch PlatformSwitch = new("--platform", "NAME", "the declared platform that the Pod runs on; can be left out if there is one only");
    private static readonly Switch NodeSwitch = new("--node", "NAME", "the kind of node of the platform; the first if not given");
    private static readonly Switch ContainerSwitch = new("--container", "NAME", "the container; the first of the Pod if not given");
    private static readonly Switch ObjectSwitch = new("--object", "KIND/NAME", "the object, if the files hold several with a Pod");
    private static readonly Switch PlatformsSwitch = new("--platforms", "FILE", "the platforms file; else plimsoll.platforms.yaml beside the first PATH or above");
    private static readonly Switch FormatSwitch = new("--format", "FORMAT", "text or json; text if not given") { Choices = ["text", "json"] };
    private static readonly Switch HelpSwitch = new("--help", null, "print this and end");

    private static readonly Switch[] All = [PlatformSwitch, NodeSwitch, ContainerSwitch, ObjectSwitch, PlatformsSwitch, FormatSwitch, HelpSwitch];

    public IReadOnlyList<string> Paths { get; private init; } = [];

    public string? Platform { get; private init; }

    public string? Node { get; private init; }

    public string? Container { get; private init; }

    public string? Object { get; private init; }

    public string? Platforms { get; private init; }

    public bool Json { get; private init; }

    public bool HelpWanted { get; private init; }

    /// <summary>What is wrong with the command line, or null.</summary>
    public string? Problem { get; private init; }

    public static string HelpText => """
        Shows the OCI runtime spec that the container engine of a platform makes of a container, and why each value is what it is.

        Usage: plimsoll spec PATH... [options]

        A PATH is a file or a folder with the Pod or the workload, and with the seccomp profiles that it names; '-' is standard input.

        Options:

        """ + string.Concat(All.Select(option => $"  {option.Name + " " + option.Value,-22} {option.Help}\n"))
        + """

        JSON: {"spec": {...}, "reasons": {path: text}, "unknown": [path]}. A reason holds for everything below its path that has
        none of its own; a reason at a path that the spec lacks says why nothing is there. What is unknown is left out of the spec,
        or stands there with a '?' for what cannot be known.

        Exit: 0 shown, 2 wrong usage or input that cannot be read.

        """;

    public static SpecOptions Parse(IReadOnlyList<string> arguments)
    {
        var line = SwitchLine.Parse(arguments, All);
        return line.Has(HelpSwitch) ? new() { HelpWanted = true } : new()
        {
            Problem = line.Problem ?? (line.Operands.Count == 0 ? "no PATH is given" : null),
            Paths = line.Operands,
            Platform = line[PlatformSwitch],
            Node = line[NodeSwitch],
            Container = line[ContainerSwitch],
            Object = line[ObjectSwitch],
            Platforms = line[PlatformsSwitch],
            Json = line[FormatSwitch] == "json",
        };
    }
}
