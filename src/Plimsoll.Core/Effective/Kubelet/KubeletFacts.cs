using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>What changed in the kubelet from version to version.</summary>
internal static class KubeletFacts
{
    private const string PowerPull = "https://github.com/kubernetes/kubernetes/pull/125970";
    private const string ThermalPull = "https://github.com/kubernetes/kubernetes/pull/131018";

    /// <summary>A kubelet that masks the power meters. Which patch release of the older lines got it first is not known.</summary>
    public static DatedFact MasksPowerData { get; } = new(
        VersionFact.Of(">=1.31.0", PowerPull),
        VersionFact.Of(">=1.28.0", "https://github.com/kubernetes/kubernetes/pull/126000"));

    /// <summary>A kubelet that masks thermal data. Which patch release of the older lines got it first is not known.</summary>
    public static DatedFact MasksThermalData { get; } = new(
        VersionFact.Of(">=1.34.0", ThermalPull),
        VersionFact.Of(">=1.31.0", "https://github.com/kubernetes/kubernetes/pull/132987"));

    /// <summary>A kubelet that sets <c>memory.oom.group</c>, and switches swap off, through the unified files of cgroup v2.</summary>
    public static VersionFact WritesUnified { get; } = VersionFact.Of(">=1.28.0",
        "https://github.com/kubernetes/kubernetes/pull/117793", "https://github.com/kubernetes/kubernetes/pull/118764");
}
