using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>A profile that an app emits.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Profile">The profile.</param>
/// <param name="AddedAt">The line that added it, or the object that refers to it.</param>
internal sealed record NamedProfile(string File, SeccompProfile Profile, Origin AddedAt);
