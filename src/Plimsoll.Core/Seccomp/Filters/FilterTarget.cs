using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Where a profile is applied: the runtime, what it is linked with, and the container. What is not given stands for the newest release.</summary>
/// <param name="Runtime">The runtime.</param>
public sealed record FilterTarget(PlatformRuntime Runtime)
{
    /// <summary>The capabilities that container engines leave to a container unless told otherwise.</summary>
    public static IReadOnlyList<string> DefaultCapabilities { get; } =
    [
        "CAP_AUDIT_WRITE", "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_MKNOD", "CAP_NET_BIND_SERVICE",
        "CAP_NET_RAW", "CAP_SETFCAP", "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT",
    ];

    /// <summary>The libseccomp that the runtime is linked with.</summary>
    public ComponentVersion? Libseccomp { get; init; }

    /// <summary>The kernel. Given one, a call that is allowed but that this kernel does not have is answered as the kernel does.</summary>
    public ComponentVersion? Kernel { get; init; }

    /// <summary>The architecture of the machine.</summary>
    public SeccompArch Native { get; init; } = SeccompArch.X8664;

    /// <summary>The container's bounding set, which rules of Docker's dialect ask for.</summary>
    public IReadOnlyCollection<string> Capabilities { get; init; } = DefaultCapabilities;

    /// <summary>Who reads the profile.</summary>
    public ProfileReading Reading { get; init; } = ProfileReading.Docker;

    /// <summary>
    /// Whether a sandbox that has a kernel of its own applies the profile: gVisor with <c>--oci-seccomp</c>, Kata with
    /// <c>disable_guest_seccomp=false</c>. Neither does unless told to.
    /// </summary>
    public bool SandboxApplies { get; init; }

    /// <summary>The runtime's name and version, for a message.</summary>
    public string RuntimeName => Runtime.Version is { } version ? $"{Runtime.Name} {version}" : Runtime.Name;

    /// <summary>Whether a fact about the runtime holds; for no version given, what holds for the newest.</summary>
    internal bool Holds(VersionFact fact) => FactHolds(fact, Runtime.Version);

    internal static bool FactHolds(VersionFact fact, ComponentVersion? version) =>
        version is null ? fact.Range.IsOpenEnded : fact.For(version.Highest) == Documents.Verdict.Definite;
}
