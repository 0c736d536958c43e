namespace Plimsoll.Rules;

/// <summary>
/// The parts of a container that several rules need and that are often not there. A part counts as there where that cannot be seen; what a container takes
/// from its Pod is a part of it.
/// </summary>
[Flags]
internal enum ContainerParts
{
    None = 0,
    Command = 1,
    Env = 1 << 1,
    EnvFrom = 1 << 2,
    Hooks = 1 << 3,
    Ports = 1 << 4,
    Probes = 1 << 5,
    Resources = 1 << 6,
    RestartPolicy = 1 << 7,
    VolumeMounts = 1 << 8,

    /// <summary>An image whose name means another one tomorrow.</summary>
    MovingImage = 1 << 9,

    /// <summary>A port with a <c>hostPort</c>.</summary>
    HostPorts = 1 << 10,

    /// <summary>A volume of the Pod that is a path of its node.</summary>
    HostPaths = 1 << 11,

    /// <summary>A profile, by field or by annotation.</summary>
    AppArmor = 1 << 12,

    AddedCapabilities = 1 << 13,
    DroppedCapabilities = 1 << 14,

    /// <summary>A group that it runs in, or one of its Pod.</summary>
    Groups = 1 << 15,

    /// <summary>The value true.</summary>
    Privileged = 1 << 16,

    ProcMount = 1 << 17,

    /// <summary>The value false of <c>runAsNonRoot</c>.</summary>
    RootAllowed = 1 << 18,

    /// <summary>The user 0.</summary>
    RootUser = 1 << 19,

    /// <summary>The seccomp profile of the runtime.</summary>
    RuntimeSeccomp = 1 << 20,

    /// <summary>A seccomp profile that is another than that of the runtime, or says more.</summary>
    SpecialSeccomp = 1 << 21,

    SelinuxOptions = 1 << 22,

    /// <summary>Options for Windows, or a Pod that runs there.</summary>
    Windows = 1 << 23,

    WorkingDir = 1 << 24,

    /// <summary>What a security context may bring.</summary>
    OfSecurityContext = AppArmor | AddedCapabilities | DroppedCapabilities | Groups | Privileged | ProcMount | RootAllowed | RootUser
        | RuntimeSeccomp | SpecialSeccomp | SelinuxOptions | Windows,

    /// <summary>Every part.</summary>
    All = (1 << 25) - 1,
}
