using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>What changed in the CRI plugin of containerd from version to version.</summary>
internal static class ContainerdFacts
{
    private const string Source = "https://github.com/containerd/containerd/blob/main/";

    // The runtime-spec that go.mod of each release requires.
    private static readonly (VersionRange Range, string Version)[] Specs =
    [
        (VersionRange.Parse("<1.7.0-beta.0"), "1.0.2-dev"),
        (VersionRange.Parse(">=1.7.0 <1.7.12"), "1.1.0-rc.1"),
        (VersionRange.Parse(">=1.7.12 <2.0.0-beta.0"), "1.1.0"),
        (VersionRange.Parse(">=2.0.0 <2.1.0-beta.0"), "1.2.0"),
        (VersionRange.Parse(">=2.1.0 <2.2.1"), "1.2.1"),
        (VersionRange.Parse(">=2.2.1"), "1.3.0"),
    ];

    /// <summary>containerd that makes user namespaces; before, it runs the Pod without one and says nothing.</summary>
    public static VersionFact MakesUserNamespaces { get; } = VersionFact.Of(">=1.7.0",
        "https://github.com/containerd/containerd/pull/7679", "https://github.com/containerd/containerd/blob/main/docs/user-namespaces/README.md");

    /// <summary>containerd that lists the primary group among the additional ones, so that it cannot be lost (CVE-2023-25173).</summary>
    public static VersionFact ListsPrimaryGroup { get; } = VersionFact.Of(">=1.6.18 <1.7.0-alpha.0 || >=1.7.0-beta.4",
        "https://github.com/containerd/containerd/security/advisories/GHSA-hmfx-3pcx-653p");

    /// <summary>containerd that reads <c>supplementalGroupsPolicy</c>.</summary>
    public static VersionFact ReadsGroupsPolicy { get; } = VersionFact.Of(">=2.0.0",
        "https://github.com/containerd/containerd/pull/9737");

    /// <summary>containerd that makes read-only mounts recursive on demand.</summary>
    public static VersionFact MakesRecursiveReadOnly { get; } = VersionFact.Of(">=2.0.0",
        "https://github.com/containerd/containerd/pull/9787");

    /// <summary>containerd that maps the ids of mounts for a user namespace.</summary>
    public static VersionFact MapsMountIds { get; } = VersionFact.Of(">=2.0.0",
        Source + "docs/user-namespaces/README.md");

    /// <summary>containerd that keeps the options of the node's cgroup2 mount in privileged containers.</summary>
    public static VersionFact KeepsCgroupOptions { get; } = VersionFact.Of(">=2.1.7 <2.2.0-beta.0 || >=2.2.3",
        "https://github.com/containerd/containerd/pull/12952");

    /// <summary>containerd that masks the power meters in sandboxes.</summary>
    public static VersionFact MasksPowerData { get; } = VersionFact.Of(">=1.6.26 <1.7.0-alpha.0 || >=1.7.11",
        "https://github.com/containerd/containerd/security/advisories/GHSA-7ww5-4wqc-m92c");

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
