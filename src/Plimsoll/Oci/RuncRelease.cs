using Plimsoll.Platforms;

namespace Plimsoll.Oci;

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

    /// <summary>The output of a release.</summary>
    /// <exception cref="FormatException">The text is not a version.</exception>
    /// <exception cref="ArgumentException">The release is older than all that are known.</exception>
    public static RuncRelease Of(string runc)
    {
        var version = ComponentVersion.Parse(runc);
        return Array.FindLast(All, release => version.Highest.CompareTo(ComponentVersion.Parse(release.From)) >= 0)
            ?? throw new ArgumentException($"The output of 'runc spec' is known from runc {All[0].From} on, and {runc} is older: name a newer release.", nameof(runc));
    }
}
