using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3437.</summary>
internal sealed class ErrnoBreaksFallback : Rule, ISeccompRule
{
    private const int Enosys = 38;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3437",
        Name = "seccomp-errno-breaks-fallback",
        Title = "Newer system call denied with an error that is no ENOSYS",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            glibc from 2.34 makes threads with clone3 and falls back to clone when it is told ENOSYS, and only then: with EPERM programs
            fail with "pthread_create failed: Operation not permitted". The arguments of clone3 lie behind a pointer, where no filter sees
            them, so it is denied to keep containers from making namespaces. faccessat2, fchmodat2 and openat2 have such fallbacks too.
            PLM2003 is about calls that the profile does not name.
            """,
        Remedy = "Deny the call with errnoRet 38 (ENOSYS).",
        Sources = ["https://github.com/moby/moby/issues/42680", "https://github.com/moby/moby/pull/42681", "https://github.com/containerd/containerd/pull/5982"],
        Bad = """
            defaultAction: SCMP_ACT_ALLOW
            syscalls: [{ names: [clone3], action: SCMP_ACT_ERRNO, errnoRet: 1 }]
            """,
        Good = """
            defaultAction: SCMP_ACT_ALLOW
            syscalls: [{ names: [clone3], action: SCMP_ACT_ERRNO, errnoRet: 38 }]
            """,
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            if (!entry.HasArguments && Answer(entry) is { } answer)
            {
                foreach (var name in entry.Names)
                {
                    Check(profile, entry, name, answer);
                }
            }
        }
    }

    private void Check(SeccompScope profile, SeccompRule entry, ScalarNode name, string answer)
    {
        foreach (var call in NewerSyscalls.WithFallback)
        {
            if (call.Name == name.Text && LetsThrough(profile, NewerSyscalls.FallbackOf(call)))
            {
                profile.Say(this, name, $"answers {answer} to {call}: programs fall back to {NewerSyscalls.FallbackOf(call)} on ENOSYS alone", fix: Fix(entry));
            }
        }
    }

    /// <summary>What the rule answers, in words; null if it is ENOSYS, or no denial, or not known.</summary>
    private static string? Answer(SeccompRule entry) => FilterAction.KindOf(entry.Action.Text) switch
    {
        ActionKind.Errno when entry.ErrnoRet.Integer is Enosys || entry.ErrnoRet.IsUnknown || entry.ErrnoName.IsUnknown => null,
        ActionKind.Errno when entry.ErrnoRet.Integer is { } errno => ErrnoNames.NameOf((int)Math.Min(Math.Max(errno, 0), int.MaxValue)),
        ActionKind.Errno => entry.ErrnoName.Text is { Length: > 0 } text ? ErrnoNames.Parse(text) == Enosys ? null : text : "EPERM",
        ActionKind.KillProcess or ActionKind.KillThread or ActionKind.Trap => entry.Action.Text,
        _ => null,
    };

    private static bool LetsThrough(SeccompScope profile, string call)
    {
        var rules = profile.Calls.For(call);
        return rules.Count == 0 ? profile.Value["defaultAction"].Is("SCMP_ACT_ALLOW") == Verdict.Definite && !profile.Calls.IsOpen
            : rules.Any(rule => rule.Action.Is("SCMP_ACT_ALLOW") == Verdict.Definite);
    }

    /// <summary>Only where the rule denies this call and no other.</summary>
    private static Fix? Fix(SeccompRule entry)
    {
        if (entry.Names.Count > 1 || entry.Action.Text != "SCMP_ACT_ERRNO" || !entry.ErrnoName.IsAbsent)
        {
            return null;
        }

        var value = ScalarNode.Integer(Enosys);
        return new("Answer ENOSYS (38)", [entry.ErrnoRet.Node is { } present ? new Edit.Replace(present, value) : new Edit.Insert(entry.Node, "errnoRet", value)]);
    }
}
