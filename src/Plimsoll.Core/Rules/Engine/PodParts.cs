namespace Plimsoll.Rules;

/// <summary>The parts of a Pod that several rules need and that are often not there. A part counts as there where that cannot be seen.</summary>
[Flags]
internal enum PodParts
{
    None = 0,

    /// <summary>An annotation of whatever name.</summary>
    Annotations = 1,

    /// <summary>A DNS policy or a configuration of DNS.</summary>
    Dns = 1 << 1,

    EphemeralContainers = 1 << 2,
    HostAliases = 1 << 3,

    /// <summary>The network, the processes or the shared memory of the node.</summary>
    HostNamespaces = 1 << 4,

    /// <summary>A volume that is a path of the node.</summary>
    HostPaths = 1 << 5,

    /// <summary>A container with a <c>hostPort</c>.</summary>
    HostPorts = 1 << 6,

    InitContainers = 1 << 7,

    /// <summary>The name of a node, or labels that it has to have.</summary>
    NodeChoice = 1 << 8,

    /// <summary>The old field <c>serviceAccount</c>.</summary>
    OldServiceAccount = 1 << 9,

    OperatingSystem = 1 << 10,
    Resources = 1 << 11,
    Sysctls = 1 << 12,
    Tolerations = 1 << 13,
    TopologySpread = 1 << 14,
    Volumes = 1 << 15,

    /// <summary>A container that has options for Windows, or takes them from the Pod.</summary>
    WindowsContainers = 1 << 16,

    /// <summary>Every part.</summary>
    All = (1 << 17) - 1,
}
