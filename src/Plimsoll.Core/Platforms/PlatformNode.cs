namespace Plimsoll.Platforms;

/// <summary>A kind of node of a platform, with what runs on it. What the file does not say is null.</summary>
public sealed record PlatformNode
{
    /// <summary>The name of the kind of node.</summary>
    public required string Name { get; init; }

    /// <summary>The Linux kernel.</summary>
    public ComponentVersion? Kernel { get; init; }

    /// <summary>The version of the control group hierarchy: <c>v1</c> or <c>v2</c>.</summary>
    public string? Cgroup { get; init; }

    /// <summary>The libseccomp that the runtime is linked with.</summary>
    public ComponentVersion? Libseccomp { get; init; }

    /// <summary>containerd, if that is the container engine.</summary>
    public ComponentVersion? Containerd { get; init; }

    /// <summary>CRI-O, if that is the container engine.</summary>
    public ComponentVersion? Crio { get; init; }

    /// <summary>Docker behind cri-dockerd, if that is the container engine.</summary>
    public ComponentVersion? Docker { get; init; }

    /// <summary>The runtime of Pods without a runtime class.</summary>
    public PlatformRuntime? Runtime { get; init; }
}
