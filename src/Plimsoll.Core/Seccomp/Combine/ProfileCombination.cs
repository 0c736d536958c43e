using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// Combines profiles by what they do, and not by how they are written. A call's answers by both profiles make one answer; the order from
/// strict to lenient is the kernel's: kill the process, kill the thread, trap, error, notify, trace, log, allow. Of two errors the first
/// profile's counts. This holds on the architectures that both profiles know, for arguments of 64 bits.
/// Source: https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html
/// </summary>
public static class ProfileCombination
{
    private static readonly FilterAction Denied = new(ActionKind.Errno, 1);

    /// <summary>The profile under which a call gets the more lenient of both answers.</summary>
    /// <exception cref="InvalidOperationException">No profile can express it, or one of the two cannot be read.</exception>
    public static MappingNode Merge(ParsedProfile first, ParsedProfile second) =>
        new Combiner(first, second, static (a, b) => b.Strictness > a.Strictness ? b : a).Write(ArchitectureLists.Union);

    /// <summary>The profile under which a call gets the stricter of both answers, as if both were loaded.</summary>
    /// <exception cref="InvalidOperationException">No profile can express it, or one of the two cannot be read.</exception>
    public static MappingNode Intersect(ParsedProfile first, ParsedProfile second) =>
        new Combiner(first, second, static (a, b) => b.Strictness < a.Strictness ? b : a).Write(ArchitectureLists.Common);

    /// <summary>
    /// The profile that does what the first does, but denies what the second lets through: with the default action of the first, or with
    /// EPERM if that lets calls through.
    /// </summary>
    /// <exception cref="InvalidOperationException">No profile can express it, or one of the two cannot be read.</exception>
    public static MappingNode Except(ParsedProfile first, ParsedProfile second)
    {
        var ordinary = CallTerms.DefaultOf(first);
        var denied = ordinary.LetsThrough ? Denied : ordinary;
        return new Combiner(first, second, (a, b) => b.LetsThrough && a.LetsThrough ? denied : a).Write(ArchitectureLists.First);
    }
}
