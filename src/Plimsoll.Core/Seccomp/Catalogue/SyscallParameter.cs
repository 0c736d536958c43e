namespace Plimsoll.Seccomp;

/// <summary>A parameter of a system call.</summary>
/// <param name="Name">The name, as the kernel's source has it.</param>
/// <param name="Kind">What a filter can see of it.</param>
public sealed record SyscallParameter(string Name, ParameterKind Kind);
