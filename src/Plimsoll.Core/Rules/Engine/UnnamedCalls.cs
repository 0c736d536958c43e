using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>What a profile whose default action is ERRNO answers to newer system calls that it does not name.</summary>
internal sealed class UnnamedCalls
{
    private const string Errno = "SCMP_ACT_ERRNO";
    private const int Eperm = 1;

    private readonly SeccompCalls _calls;
    private readonly Verdict _saysEperm;

    private UnnamedCalls(SeccompScope profile, Verdict saysEperm)
    {
        _calls = profile.Calls;
        _saysEperm = saysEperm;
        var errno = profile.Value["defaultErrnoRet"];
        Place = errno.IsAbsent ? profile.Value["defaultAction"].Node! : errno.Node!;
    }

    /// <summary>The node that makes the default what it is.</summary>
    public ConfigNode Place { get; }

    /// <summary>Looks at a profile; null if its default action is another one, or what it answers cannot be seen.</summary>
    public static UnnamedCalls? Of(SeccompScope profile)
    {
        if (profile.Value["defaultAction"].Is(Errno) != Verdict.Definite)
        {
            return null;
        }

        var errno = profile.Value["defaultErrnoRet"];
        var name = profile.Value["defaultErrno"];
        return errno.IsUnknown || name.IsUnknown ? null
            : new(profile, errno.IsAbsent ? VerdictLogic.Of(name.IsAbsent || name.Text == "EPERM") : errno.Is(Eperm));
    }

    /// <summary>Whether a runtime reads <c>defaultErrnoRet</c>.</summary>
    public static Verdict HonoursDefaultErrno(PlatformRuntime runtime) =>
        runtime.Kind == RuntimeKind.Crun ? SeccompFacts.CrunDefaultErrno.For(runtime.Version) : SeccompFacts.RuncDefaultErrno.For(runtime.Version);

    /// <summary>Whether a call gets EPERM at a target, though the older call in its place is allowed.</summary>
    public Verdict GetsEperm(Syscall call, RuntimeTarget target)
    {
        var libseccomp = target.Node?.Libseccomp;
        var isEperm = _saysEperm == Verdict.Definite ? Verdict.Definite : HonoursDefaultErrno(target.Runtime!).Not();
        var isStubbed = target.Is(RuntimeKind.Runc) ? SeccompFacts.RuncStub.For(target.Runtime!.Version) : Verdict.No;
        return isEperm
            .And(IsUnnamed(call, libseccomp))
            .And(FallbackIsAllowed(call))
            .And(isStubbed.Not().Or(NamesHigher(call, name => name.IsKnownTo(libseccomp))));
    }

    /// <summary>The same for the releases of today, which read every field and know every name.</summary>
    public Verdict GetsEpermToday(Syscall call, RuntimeKind kind) => _saysEperm
        .And(IsUnnamed(call, null))
        .And(FallbackIsAllowed(call))
        .And(kind == RuntimeKind.Crun ? Verdict.Definite : NamesHigher(call, _ => Verdict.Definite));

    private Verdict IsUnnamed(Syscall call, ComponentVersion? libseccomp) =>
        _calls.For(call.Name).Count > 0 ? call.IsKnownTo(libseccomp).Not()
        : _calls.IsOpen ? Verdict.Unknown
        : Verdict.Definite;

    private Verdict FallbackIsAllowed(Syscall call) =>
        VerdictLogic.Of(_calls.For(NewerSyscalls.FallbackOf(call)).Any(entry => entry.Does("SCMP_ACT_ALLOW")));

    /// <summary>Whether the profile names a call with a higher number, whatever it does with it: below that, runc's stub does not reach.</summary>
    private Verdict NamesHigher(Syscall call, Func<Syscall, Verdict> isResolved)
    {
        var verdict = Verdict.No;
        foreach (var name in _calls.Names)
        {
            if (SyscallCatalogue.Find(name) is { } other && NewerSyscalls.Number(other) > NewerSyscalls.Number(call))
            {
                var isThere = _calls.For(name).Any(entry => !entry.IsConditional) ? Verdict.Definite : Verdict.Unknown;
                verdict = verdict.Or(isThere.And(isResolved(other)));
            }
        }

        return verdict;
    }
}
