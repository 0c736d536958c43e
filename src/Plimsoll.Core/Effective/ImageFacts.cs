namespace Plimsoll.Effective;

/// <summary>What is known of an image.</summary>
internal sealed record ImageFacts
{
    /// <summary>The environment, each <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>The entry point.</summary>
    public IReadOnlyList<string> EntryPoint { get; init; } = [];

    /// <summary>The command, or the arguments of the entry point.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The working directory; empty if none is set.</summary>
    public string WorkingDirectory { get; init; } = "";

    /// <summary>The lines of /etc/passwd.</summary>
    public IReadOnlyList<(string Name, long User, long Group)> Users { get; init; } = [];

    /// <summary>The lines of /etc/group.</summary>
    public IReadOnlyList<(string Name, long Group, IReadOnlyList<string> Members)> Groups { get; init; } = [];
}
