namespace Plimsoll.Platforms;

/// <summary>A platform that manifests are declared to run on.</summary>
public sealed record Platform
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the cluster, or null if the file does not say.</summary>
    public ComponentVersion? Kubernetes { get; init; }

    /// <summary>The kinds of node.</summary>
    public IReadOnlyList<PlatformNode> Nodes { get; init; } = [];

    /// <summary>The runtime classes.</summary>
    public IReadOnlyList<PlatformRuntimeClass> RuntimeClasses { get; init; } = [];
}
