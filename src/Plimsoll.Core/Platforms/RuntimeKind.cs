namespace Plimsoll.Platforms;

/// <summary>The programs that start containers.</summary>
public enum RuntimeKind
{
    /// <summary>runc.</summary>
    Runc,

    /// <summary>crun.</summary>
    Crun,

    /// <summary>sysbox-runc.</summary>
    Sysbox,

    /// <summary>gVisor's runsc.</summary>
    Gvisor,

    /// <summary>Kata Containers.</summary>
    Kata,
}
