namespace Plimsoll.Platforms;

/// <summary>What is known of /sys in privileged containers.</summary>
internal static class SysfsFacts
{
    /// <summary>containerd whose sandbox mounts sysfs read-only though a container of the Pod is privileged.</summary>
    public static VersionFact SandboxMountsReadOnly { get; } = VersionFact.Of("<2.0.3",
        "https://github.com/containerd/containerd/issues/3221", "https://github.com/containerd/containerd/issues/11270",
        "https://github.com/containerd/containerd/pull/11271");
}
