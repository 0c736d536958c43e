using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>Where a Pod runs, as far as its spec depends on it.</summary>
/// <param name="Node">The kind of node, or null if it is not declared.</param>
/// <param name="Kubernetes">The version of the kubelet, or null if it is not declared.</param>
public sealed record SpecTarget(PlatformNode? Node, ComponentVersion? Kubernetes)
{
    /// <summary>Nothing is declared.</summary>
    public static SpecTarget None { get; } = new(null, null);

    /// <summary>The architecture as Kubernetes and Go name it; amd64 unless the Pod's node selector names another.</summary>
    internal string Architecture { get; init; } = "amd64";

    /// <summary>What a test knows of the very machine; null for a platform, which only says which versions run.</summary>
    internal Machine? Machine { get; init; }

    /// <summary>Whether the node has the cgroup hierarchy of version 2; null if it is not declared.</summary>
    internal bool? IsUnifiedCgroup => Node?.Cgroup is { } cgroup ? cgroup == "v2" : null;
}
