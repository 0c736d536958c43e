namespace Plimsoll.CommandLine;

/// <summary>One thing that a command line can say.</summary>
/// <param name="Name">The name, with its two hyphens.</param>
/// <param name="Value">What its value is called in the help, or null if it has none.</param>
/// <param name="Help">What it does.</param>
internal sealed record Switch(string Name, string? Value, string Help)
{
    /// <summary>Whether it may stand several times.</summary>
    public bool Repeats { get; init; }

    /// <summary>The only values allowed; any if empty.</summary>
    public string[] Choices { get; init; } = [];
}
