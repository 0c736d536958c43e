using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>What a runtime says of a profile.</summary>
/// <param name="Message">What is wrong, and what the runtime does about it.</param>
/// <param name="Node">The part of the profile; null if it is missing.</param>
/// <param name="IsRefused">Whether the container does not start for it.</param>
public sealed record FilterProblem(string Message, ConfigNode? Node, bool IsRefused);
