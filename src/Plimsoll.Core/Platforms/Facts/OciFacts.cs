namespace Plimsoll.Platforms;

/// <summary>What runtimes make of OCI specs by their versions.</summary>
internal static class OciFacts
{
    private const string RuncLog = "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md";
    private const string CrunLog = "https://github.com/containers/crun/blob/main/NEWS";

    /// <summary>crun that refuses every version of the spec in which <c>1.0</c> does not stand.</summary>
    public static VersionFact CrunKnowsOneVersion => Held.CrunKnowsOneVersion;

    /// <summary>runc that refuses options of file systems on bind mounts.</summary>
    public static VersionFact RuncRefusesDataOfBinds => Held.RuncRefusesDataOfBinds;

    /// <summary>runc that maps the ids of bind mounts.</summary>
    public static VersionFact RuncMapsIdsOfMounts => Held.RuncMapsIdsOfMounts;

    /// <summary>runc that knows time namespaces.</summary>
    public static VersionFact RuncKnowsTime => Held.RuncKnowsTime;

    /// <summary>runc that sets sysctls of user namespaces.</summary>
    public static VersionFact RuncSetsUserSysctls => Held.RuncSetsUserSysctls;

    /// <summary>runc that refuses a mount over <c>/proc/net/dev</c>, which lxcfs emulates.</summary>
    public static VersionFact RuncRefusesProcNetDev => Held.RuncRefusesProcNetDev;

    /// <summary>runc that takes a limit of no processes for what it says.</summary>
    public static VersionFact RuncTakesZeroPids => Held.RuncTakesZeroPids;

    /// <summary>runc that leaves the propagation of the root as it is for <c>shared</c> and <c>unbindable</c>.</summary>
    public static VersionFact RuncIgnoresPropagation => Held.RuncIgnoresPropagation;

    /// <summary>runc that ignores recursive options for access times.</summary>
    public static VersionFact RuncIgnoresRecursiveAtime => Held.RuncIgnoresRecursiveAtime;

    /// <summary>runc that runs poststart hooks before the process of the container.</summary>
    public static VersionFact RuncRunsPoststartEarly => Held.RuncRunsPoststartEarly;

    /// <summary>runc that does not let containers open <c>/dev/net/tun</c> unless they are told to.</summary>
    public static VersionFact RuncDeniesTun => Held.RuncDeniesTun;

    /// <summary>crun that does not let containers open <c>/dev/net/tun</c> unless they are told to.</summary>
    public static VersionFact CrunDeniesTun => Held.CrunDeniesTun;

    /// <summary>crun that mounts a read-only <c>/sys</c> writable in a user namespace.</summary>
    public static VersionFact CrunMountsSysWritable => Held.CrunMountsSysWritable;

    /// <summary>runc that sets the personality under the filter of the container.</summary>
    public static VersionFact RuncFiltersPersonality => Held.RuncFiltersPersonality;

    /// <summary>runc that needs <c>/proc</c> in the container to close its files.</summary>
    public static VersionFact RuncNeedsProc => Held.RuncNeedsProc;

    /// <summary>runc that leaves a bind mount the flags of its source if options only clear some.</summary>
    public static VersionFact RuncKeepsFlagsOfBinds => Held.RuncKeepsFlagsOfBinds;

    /// <summary>runc that makes weights of CPU shares along a line.</summary>
    public static VersionFact RuncWeighsOnLine => Held.RuncWeighsOnLine;

    /// <summary>crun that makes weights of CPU shares along a line.</summary>
    public static VersionFact CrunWeighsOnLine => Held.CrunWeighsOnLine;

    // Apart, so that nothing is parsed before a rule asks.
    private static class Held
    {
        public static readonly VersionFact CrunKnowsOneVersion = VersionFact.Of("<1.14.3", "https://github.com/containers/crun/blob/1.14/src/libcrun/container.c");
        public static readonly VersionFact RuncRefusesDataOfBinds = VersionFact.Of(">=1.2.0-rc.1", "https://github.com/opencontainers/runc/pull/3990");
        public static readonly VersionFact RuncMapsIdsOfMounts = VersionFact.Of(">=1.2.0-rc.1", "https://github.com/opencontainers/runc/pull/3717");
        public static readonly VersionFact RuncKnowsTime = VersionFact.Of(">=1.2.0-rc.1", RuncLog);
        public static readonly VersionFact RuncSetsUserSysctls = VersionFact.Of(">=1.4.0-rc.2", RuncLog);
        public static readonly VersionFact RuncRefusesProcNetDev = VersionFact.Of(">=1.2.7 <1.3.0-rc.1 || >=1.3.1", "https://github.com/opencontainers/runc/pull/4817");
        public static readonly VersionFact RuncTakesZeroPids = VersionFact.Of(">=1.4.0-rc.1", "https://github.com/opencontainers/runc/pull/4949");
        public static readonly VersionFact RuncIgnoresPropagation = VersionFact.Of("<1.2.7 || >=1.3.0-rc.1 <1.3.1", RuncLog);
        public static readonly VersionFact RuncIgnoresRecursiveAtime = VersionFact.Of("<1.3.5 || >=1.4.0-rc.1 <1.4.1", RuncLog);
        public static readonly VersionFact RuncRunsPoststartEarly = VersionFact.Of("<1.5.2", RuncLog, "https://github.com/opencontainers/runc/pull/4347");
        public static readonly VersionFact RuncDeniesTun = VersionFact.Of(">=1.2.0-rc.1 <1.2.4", "https://github.com/opencontainers/runc/pull/4556");
        public static readonly VersionFact CrunDeniesTun = VersionFact.Of(">=1.5 <1.20", CrunLog);
        public static readonly VersionFact CrunMountsSysWritable = VersionFact.Of(">=1.29 <1.29.1", CrunLog);
        public static readonly VersionFact RuncFiltersPersonality = VersionFact.Of(">=1.2.0-rc.1 <1.4.0-rc.2", "https://github.com/opencontainers/runc/pull/4900");
        public static readonly VersionFact RuncNeedsProc = VersionFact.Of("<1.2.0-rc.1", "https://github.com/opencontainers/runc/blob/v1.1.15/libcontainer/utils/utils_unix.go");
        public static readonly VersionFact RuncKeepsFlagsOfBinds = VersionFact.Of("<1.2.0-rc.1", "https://github.com/opencontainers/runc/pull/3967");
        public static readonly VersionFact RuncWeighsOnLine = VersionFact.Of("<1.3.2", RuncLog, "https://github.com/opencontainers/runc/pull/4897");
        public static readonly VersionFact CrunWeighsOnLine = VersionFact.Of("<1.23", CrunLog);
    }
}
