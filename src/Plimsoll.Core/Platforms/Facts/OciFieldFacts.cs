namespace Plimsoll.Platforms;

/// <summary>
/// The fields of OCI specs that some versions of runtimes drop, read from the releases that first mention them:
/// https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go and
/// https://github.com/containers/crun/blob/main/NEWS.
/// </summary>
internal static class OciFieldFacts
{
    private const string RuncLog = "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md";
    private const string CrunLog = "https://github.com/containers/crun/blob/main/NEWS";

    // Made when a rule first asks, because most runs have no OCI spec.
    private static OciFieldFact[]? _all;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OciFieldFact> All => _all ??=
    [
        Of("domainname", "<1.2.0-rc.1", "<1.4.3"),
        Of("process.scheduler", "<1.2.0-rc.1", "<1.8.5"),
        Of("process.ioPriority", "<1.2.0-rc.1", "<1.8.6"),
        Of("process.execCPUAffinity", "<1.3.0-rc.1", "<1.19"),
        Of("mounts[].uidMappings", "<1.2.0-rc.1", null),
        Of("mounts[].gidMappings", "<1.2.0-rc.1", null),
        Of("linux.timeOffsets", "<1.2.0-rc.1", "<1.8.4"),
        Of("linux.personality", "<1.2.0-rc.1", "<0.11"),
        Of("linux.netDevices", "<1.4.0-rc.1", "<1.22"),
        Of("linux.memoryPolicy", "<1.4.0-rc.2", "<1.24"),
        Of("linux.intelRdt.schemata", "<1.4.0-rc.2", "<1.10"),
        Of("linux.intelRdt.enableMonitoring", "<1.4.0-rc.2", "<1.24"),
        Of("linux.resources.cpu.burst", "<1.2.0-rc.1", "<1.11"),
        Of("linux.resources.cpu.idle", "<1.2.0-rc.1", "<1.5"),
        Of("linux.resources.memory.checkBeforeUpdate", "<1.2.0-rc.1", "<1.7"),
        Of("linux.resources.rdma", "<1.1.0-rc.1", null),
    ];

    /// <summary>What is known of a field; null if all versions read it.</summary>
    public static OciFieldFact? Find(string path)
    {
        foreach (var fact in All)
        {
            if (fact.Path == path)
            {
                return fact;
            }
        }

        return null;
    }

    private static OciFieldFact Of(string path, string runc, string? crun) =>
        new(path, VersionFact.Of(runc, RuncLog), crun is null ? null : VersionFact.Of(crun, CrunLog));
}
