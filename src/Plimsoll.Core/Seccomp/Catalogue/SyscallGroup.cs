namespace Plimsoll.Seccomp;

/// <summary>System calls that belong together.</summary>
/// <param name="Name">The name, such as <c>file-io</c>.</param>
/// <param name="Purpose">What they are for.</param>
/// <param name="Calls">The names of the calls, in order.</param>
public sealed record SyscallGroup(string Name, string Purpose, IReadOnlyList<string> Calls);
