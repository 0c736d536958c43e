namespace Plimsoll.Effective;

/// <summary>What is known of one machine and one image, and that no manifest and no platforms file says. Null is unknown.</summary>
internal sealed record Machine
{
    /// <summary>The capabilities that the container engine itself has.</summary>
    public IReadOnlyList<string>? Capabilities { get; init; }

    /// <summary>Whether the kernel can limit swap.</summary>
    public bool? LimitsSwap { get; init; }

    /// <summary>Whether the kernel has AppArmor.</summary>
    public bool? HasAppArmor { get; init; }

    /// <summary>The least score that the engine may give, where it is told not to go below its own.</summary>
    public long? LeastOomScore { get; init; }

    /// <summary>The memory of the node in bytes.</summary>
    public long? Memory { get; init; }

    /// <summary>The name of the node.</summary>
    public string? HostName { get; init; }

    /// <summary>The image of the container.</summary>
    public ImageFacts? Image { get; init; }

    /// <summary>The type and numbers of a device, by its path on the node.</summary>
    public IReadOnlyDictionary<string, (string Type, int Major, int Minor)>? Devices { get; init; }

    /// <summary>The process of the sandbox.</summary>
    public int? SandboxProcess { get; init; }
}
