namespace Plimsoll.Platforms;

/// <summary>A runtime class of a platform.</summary>
public sealed record PlatformRuntimeClass
{
    /// <summary>The name that Pods give as <c>runtimeClassName</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The handler that the container engine knows; the name if the file does not say.</summary>
    public required string Handler { get; init; }

    /// <summary>The runtime behind it, or null if the file does not say.</summary>
    public PlatformRuntime? Runtime { get; init; }

    /// <summary>The flags with which Sysbox runs, without leading dashes, such as <c>relaxed-read-only</c>.</summary>
    public IReadOnlyList<string> SysboxFlags { get; init; } = [];

    /// <summary>What the workloads carry that start containers of their own, or null if the file does not say.</summary>
    public NestedStack? Inner { get; init; }

    /// <summary>Whether Sysbox runs with a flag.</summary>
    public bool HasSysboxFlag(string flag)
    {
        foreach (var item in SysboxFlags)
        {
            if (item == flag || item == flag + "=true")
            {
                return true;
            }
        }

        return false;
    }
}
