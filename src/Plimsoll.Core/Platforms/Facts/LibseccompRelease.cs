namespace Plimsoll.Platforms;

/// <summary>Which release of libseccomp a version of a distribution's package knows the system calls of.</summary>
internal static class LibseccompRelease
{
    private static readonly ComponentVersion WithFileModeCalls = ComponentVersion.Parse("2.5.5");

    /// <summary>
    /// The last release that a version can mean. Debian 12 calls its package 2.5.4-1+deb12u1 and adds the calls of 2.5.5 to it:
    /// https://metadata.ftp-master.debian.org/changelogs/main/libs/libseccomp/libseccomp_2.5.4-1+deb12u1_changelog
    /// </summary>
    public static ComponentVersion? Of(ComponentVersion? version) =>
        version is null ? null
        : version.Text.StartsWith("2.5.4-1+deb12", StringComparison.Ordinal) ? WithFileModeCalls
        : version.Highest;
}
