using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>A system call that a runtime makes after it has loaded the filter, and without which the container does not start.</summary>
/// <param name="Runtime">The runtime.</param>
/// <param name="Call">The name of the call.</param>
/// <param name="Versions">The releases that need it.</param>
internal sealed record RuntimeNeed(RuntimeKind Runtime, string Call, VersionFact Versions)
{
    /// <summary>Whether it is needed only if the process may gain privileges: the filter is then loaded before the user is changed.</summary>
    public bool IsForPrivileges { get; init; }

    /// <summary>Whether the runtime has another way if it is told ENOSYS.</summary>
    public bool HasFallback { get; init; }
}
