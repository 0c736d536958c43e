using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>
/// The part that runc puts before every filter whose default action is not permissive: above the highest number that the profile names on
/// an architecture, whatever its rules do with it, the answer is ENOSYS.
/// Source: https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go
/// </summary>
internal static class EnosysStub
{
    public static IEnumerable<(SeccompArch Arch, uint Limit)> Limits(RuntimeView view)
    {
        var target = view.Target;
        if (target.Runtime.Kind != RuntimeKind.Runc || !target.Holds(SeccompFacts.RuncStub)
            || view.Default.Kind is ActionKind.Allow or ActionKind.Log or ActionKind.Trace)
        {
            yield break;
        }

        var arches = target.Holds(RuntimeFacts.RuncStubIsNative) ? view.Listed.Append(target.Native).Distinct() : view.Listed;
        foreach (var arch in arches)
        {
            if (Highest(view, new(arch)) is > 0 and var limit)
            {
                yield return (arch, limit);
            }
        }
    }

    private static uint Highest(RuntimeView view, ArchRules rules)
    {
        var libseccomp = view.Target.Libseccomp;
        uint highest = 0;
        foreach (var name in view.Named)
        {
            // Calls that also go through another one have a number below zero in libseccomp, and so do not count.
            if (SyscallCatalogue.Find(name.Text) is { } call && call.IsKnownTo(libseccomp) != Documents.Verdict.No
                && rules.Multiplexed(call.Name, libseccomp) is null && call.NumberOn(rules.Arch, libseccomp) is { } number)
            {
                highest = Math.Max(highest, number);
            }
        }

        return highest;
    }
}
