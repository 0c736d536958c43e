using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3233.</summary>
internal sealed class SeccompRuleEqualsDefault : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3233",
        Name = "seccomp-rule-equals-default",
        Title = "Seccomp rule that says what the default action says",
        Category = Category.Seccomp,
        Severity = Severity.Info,
        Why = """
            libseccomp refuses a rule whose action, error number included, is the default action. runc from 1.0.2 and crun from 0.4 pass
            such rules over; before, the container did not start: "error adding seccomp filter rule for syscall". Its names still raise the
            number above which runc answers ENOSYS.
            """,
        Remedy = "Remove the rule, or use runc 1.0.2 or crun 0.4.",
        Sources = ["https://github.com/containerd/containerd/issues/6203", .. RuntimeFacts.RuncSkipsRedundant.Sources, .. RuntimeFacts.CrunSkipsRedundant.Sources],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [ptrace], action: SCMP_ACT_ERRNO, errnoRet: 1 }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        if (RuleActions.Default(profile) is not { } standard)
        {
            return;
        }

        var refusing = Affected.By(profile.Targets, Refuses, DefaultProfileAnswer.Runtime);
        foreach (var entry in profile.Calls.Entries)
        {
            if (entry.Names.Count > 0 && RuleActions.Of(entry) == standard)
            {
                var text = $"has a rule for {SchemaLog.Short(entry.Names[0].Text)}{(entry.Names.Count > 1 ? FormattableString.Invariant($" and {entry.Names.Count - 1} more") : "")} that says what the default says, {standard}";
                profile.Say(this, entry.Action.Node, refusing.Any ? $"{text}: libseccomp refuses it {refusing.Where}" : text,
                    refusing.Any ? Severity.Error : Severity.Info, platform: refusing.Any ? refusing.Platform : null);
            }
        }
    }

    private static Verdict Refuses(RuntimeTarget target) => target.Runtime is not { Version: { } version } ? Verdict.Unknown : target.Runtime.Kind switch
    {
        RuntimeKind.Runc => RuntimeFacts.RuncSkipsRedundant.For(version).Not(),
        RuntimeKind.Crun => RuntimeFacts.CrunSkipsRedundant.For(version).Not(),
        _ => Verdict.No,
    };
}
