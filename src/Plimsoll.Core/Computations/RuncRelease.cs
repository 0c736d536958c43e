using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Computations;

/// <summary>
/// What the output of <c>runc spec</c> owes to the release of runc: example.go and the vendored runtime spec of each tag of
/// https://github.com/opencontainers/runc.
/// </summary>
/// <param name="From">The first release with this output.</param>
/// <param name="OciVersion">The version of the specification it names.</param>
/// <param name="HasInheritable">Whether capabilities are inheritable too: https://github.com/opencontainers/runc/security/advisories/GHSA-f3fp-gc8g-vw66.</param>
/// <param name="HasAmbient">Whether capabilities are ambient too: https://github.com/opencontainers/runc/pull/4367.</param>
internal sealed record RuncRelease(string From, string OciVersion, bool HasInheritable, bool HasAmbient)
{
    // Oldest first.
    private static readonly RuncRelease[] All =
    [
        new("1.0.0", "1.0.2-dev", HasInheritable: true, HasAmbient: true),
        new("1.1.2", "1.0.2-dev", HasInheritable: false, HasAmbient: true),
        new("1.2.0", "1.2.0", HasInheritable: false, HasAmbient: false),
        new("1.3.0", "1.2.1", HasInheritable: false, HasAmbient: false),
        new("1.4.0", "1.3.0", HasInheritable: false, HasAmbient: false),
    ];

    /// <summary>The oldest release whose output is known.</summary>
    public static string Oldest => All[0].From;

    /// <summary>The output of a release; null if the text is no version, or that of an older release than all that are known.</summary>
    public static RuncRelease? Find(string runc) => ComponentVersion.TryParse(runc) is { } version
        ? Array.FindLast(All, release => version.Highest.CompareTo(ComponentVersion.Parse(release.From)) >= 0)
        : null;

    /// <summary>Makes the output of this release of that of the newest one.</summary>
    public MappingNode Apply(MappingNode spec, bool cgroupV2, Origin origin)
    {
        spec.Set("ociVersion", ScalarNode.String(OciVersion, origin));
        var capabilities = ConfigValue.Of(spec)["process"]["capabilities"];
        if (capabilities.Mapping is { } sets && capabilities["bounding"].Node is { } bounding)
        {
            if (HasInheritable)
            {
                sets.Set("inheritable", bounding.Clone());
            }

            if (HasAmbient)
            {
                sets.Set("ambient", bounding.Clone());
            }
        }

        return cgroupV2 ? spec : NamespaceList.Remove(spec, "cgroup");
    }
}
