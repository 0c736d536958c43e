namespace Plimsoll.Seccomp;

/// <summary>A call that one filter lets through and another does not.</summary>
/// <param name="Arch">The architecture.</param>
/// <param name="Number">The number, as a filter sees it.</param>
/// <param name="From">What the first filter answers.</param>
/// <param name="To">What the second one answers.</param>
/// <param name="Arguments">Arguments for which it is so; null if it is so whatever they are.</param>
public sealed record FilterDifference(SeccompArch Arch, uint Number, FilterAction From, FilterAction To, IReadOnlyList<ulong>? Arguments)
{
    /// <summary>The call; null if no call has the number.</summary>
    public Syscall? Call => SyscallCatalogue.Find(Arch, Number);
}
