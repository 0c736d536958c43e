using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3442.</summary>
internal sealed class ConflictingRules : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3442",
        Name = "seccomp-conflicting-rules",
        Title = "Two seccomp rules for one call that contradict each other",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            libseccomp does not read rules in order. Of two rules for a call that compare nothing the first counts. A rule that compares
            nothing makes all others for the call void, before it and after it. Two rules with the same conditions and different actions
            are refused, and the container does not start. Rules that say what the default says are passed over and hide nothing.
            """,
        Remedy = "Keep the rule that is meant.",
        Sources = ["https://github.com/seccomp/libseccomp/blob/main/src/db.c", "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go"],
        Bad = """
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - { names: [ptrace], action: SCMP_ACT_ALLOW }
              - { names: [ptrace], action: SCMP_ACT_KILL_PROCESS }
            """,
        Good = """
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - { names: [ptrace], action: SCMP_ACT_KILL_PROCESS }
            """,
    };

    public void Check(SeccompScope profile)
    {
        var standard = RuleActions.Default(profile);
        foreach (var call in profile.Calls.Names)
        {
            var rules = profile.Calls.For(call);
            if (rules.Count > 1)
            {
                Check(profile, call, [.. rules.Where(rule => !rule.IsConditional && RuleActions.Of(rule) is { } action && action != standard)]);
            }
        }
    }

    private void Check(SeccompScope profile, string call, List<SeccompRule> rules)
    {
        var decider = rules.Find(rule => !rule.HasArguments);
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (decider is not null && rule != decider && RuleActions.Of(rule) != RuleActions.Of(decider))
            {
                Say(profile, call, rule, decider, rule.HasArguments ? "holds whatever the arguments are, so that this one never counts" : "comes first, so that this one never counts");
            }
            else if (decider is null && rules.Take(i).FirstOrDefault(other => RuleActions.Of(other) != RuleActions.Of(rule) && RuleActions.HaveSameConditions(other, rule)) is { } same)
            {
                Say(profile, call, rule, same, "has the same conditions: libseccomp refuses this one, and so do runc and crun");
            }
        }
    }

    private void Say(SeccompScope profile, string call, SeccompRule rule, SeccompRule other, string why)
    {
        var place = other.Node.Origin.Line > 0 ? FormattableString.Invariant($"the rule of line {other.Node.Origin.Line}") : "another rule";
        profile.Report(this, rule.Name(call)!, $"{profile.Subject} says {RuleActions.Of(rule)} of {SchemaLog.Short(call)}, and {place}, which says {RuleActions.Of(other)}, {why}",
            related: [other.Name(call)!]);
    }
}
