using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>What changed in CRI-O from version to version, read from the first release of each minor version.</summary>
internal static class CrioFacts
{
    private const string Container = "https://github.com/cri-o/cri-o/blob/v1.31.0/server/container_create_linux.go";

    // The runtime-spec that each release vendors; 1.29 has a commit after 1.1.0.
    private static readonly (VersionRange Range, string Version)[] Specs =
    [
        (VersionRange.Parse("<1.27.0"), "1.0.2-dev"),
        (VersionRange.Parse(">=1.27.0 <1.28.0"), "1.1.0-rc.1"),
        (VersionRange.Parse(">=1.28.0 <1.29.0"), "1.1.0"),
        (VersionRange.Parse(">=1.29.0 <1.30.0"), "1.1.0+dev"),
        (VersionRange.Parse(">=1.30.0 <1.33.0"), "1.2.0"),
        (VersionRange.Parse(">=1.33.0 <1.35.0"), "1.2.1"),
        (VersionRange.Parse(">=1.35.0"), "1.3.0"),
    ];

    /// <summary>CRI-O that makes the user namespaces that the kubelet asks for.</summary>
    public static VersionFact MakesUserNamespaces { get; } = VersionFact.Of(">=1.25.0", "https://github.com/cri-o/cri-o/blob/v1.25.0/server/sandbox_run_linux.go");

    /// <summary>CRI-O that maps the ids of mounts.</summary>
    public static VersionFact MapsMountIds { get; } = VersionFact.Of(">=1.27.0", "https://github.com/cri-o/cri-o/blob/v1.27.0/server/container_create_linux.go");

    /// <summary>CRI-O that makes read-only mounts recursive on demand; before, the kubelet refuses to ask.</summary>
    public static VersionFact MakesRecursiveReadOnly { get; } = VersionFact.Of(">=1.30.0", "https://github.com/cri-o/cri-o/blob/v1.30.0/server/container_create_linux.go");

    /// <summary>CRI-O whose privileged containers see later mounts below /sys.</summary>
    public static VersionFact SpreadsSys { get; } = VersionFact.Of(">=1.21.0", Container);

    /// <summary>CRI-O that tells programs by a file that they are in a container.</summary>
    public static VersionFact WritesContainerEnv { get; } = VersionFact.Of(">=1.23.0", Container);

    /// <summary>The version of the runtime specification that a release writes; null if it is not certain.</summary>
    public static string? SpecVersion(ComponentVersion version)
    {
        foreach (var (range, text) in Specs)
        {
            if (range.Contains(version) == Verdict.Definite)
            {
                return text;
            }
        }

        return null;
    }
}
