namespace Plimsoll.Seccomp;

/// <summary>What a process gets for a system call, and why.</summary>
public sealed class SeccompAnswer
{
    private const int Enosys = 38;

    private readonly SeccompFilter _filter;
    private readonly ulong[] _arguments;

    internal SeccompAnswer(SeccompFilter filter, SeccompArch arch, uint number, ulong[] arguments, FilterAction action)
    {
        _filter = filter;
        _arguments = arguments;
        Arch = arch;
        Number = number;
        Action = action;
    }

    /// <summary>The architecture that the call is made on.</summary>
    public SeccompArch Arch { get; }

    /// <summary>The number, as a filter sees it.</summary>
    public uint Number { get; }

    /// <summary>The call; null if no call has the number.</summary>
    public Syscall? Call => SyscallCatalogue.Find(Arch, Number);

    /// <summary>What the filter answers.</summary>
    public FilterAction Action { get; }

    /// <summary>
    /// The error number that the process sees: the filter's, or the kernel's ENOSYS for a call that goes through to a kernel, given in the
    /// target, that does not have it. Null if neither gives one.
    /// </summary>
    public int? Errno => Action.Errno ?? (IsMissingInKernel ? Enosys : null);

    /// <summary>Why.</summary>
    public string Reason => new AnswerReason(_filter, Arch, Number, _arguments, Action).Text
        + (IsMissingInKernel ? $"; kernel {_filter.Target.Kernel} does not have the call{(Call?.Kernel is { } since ? $", {since} does" : "")}" : "");

    private bool IsMissingInKernel => Action.LetsThrough && _filter.Target.Kernel is { } kernel
        && (Call is not { } call || call.Kernel is { } since && kernel.Highest.CompareTo(since) < 0);
}
