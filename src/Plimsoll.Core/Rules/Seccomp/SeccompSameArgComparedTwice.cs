using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3244.</summary>
internal sealed class SeccompSameArgComparedTwice : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3244",
        Name = "seccomp-same-arg-compared-twice",
        Title = "Two conditions on one argument, of which either suffices",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            Conditions of one rule must all hold, unless two of them are on the same argument: then runc and crun make a rule of each
            condition, those on other arguments included, and any of them suffices. "Not 38 and not 40" becomes everything. libseccomp itself
            cannot ask twice of one argument.
            """,
        Remedy = """
            Write a range of allowed values as rules of their own, as Docker's profile does for socket (below 38, equal to 39, above 40), or
            one SCMP_CMP_MASKED_EQ.
            """,
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
            "https://github.com/containerd/containerd/pull/13327",
        ],
        Bad = """
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - names: [socket]
                action: SCMP_ACT_ALLOW
                args:
                  - { index: 0, value: 38, op: SCMP_CMP_NE }
                  - { index: 0, value: 40, op: SCMP_CMP_NE }
            """,
        Good = """
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - names: [socket]
                action: SCMP_ACT_ALLOW
                args:
                  - { index: 0, value: 38, op: SCMP_CMP_LT }
            """,
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            if (Repeated(entry) is { } condition)
            {
                var name = entry.Names.Count == 0 ? "a call" : SchemaLog.Short(entry.Names[0].Text);
                profile.Say(this, condition.Node["index"] ?? condition.Node,
                    FormattableString.Invariant($"compares argument {condition.Index} of {name} more than once in one rule: runc and crun let any one of its {entry.Conditions.Count} conditions suffice"),
                    IsMeant(entry) ? Severity.Info : Severity.Warning);
            }
        }
    }

    private static ArgumentCondition? Repeated(SeccompRule entry)
    {
        var seen = 0u;
        foreach (var condition in entry.Conditions)
        {
            if (condition.Index is >= 0 and < 32 and var index)
            {
                var bit = 1u << (int)index;
                if ((seen & bit) != 0)
                {
                    return condition;
                }

                seen |= bit;
            }
        }

        return null;
    }

    /// <summary>Equalities with different values on one argument can only be meant as alternatives.</summary>
    private static bool IsMeant(SeccompRule entry)
    {
        foreach (var condition in entry.Conditions)
        {
            if (condition.Operator != CompareOperator.Equal || condition.Index != entry.Conditions[0].Index)
            {
                return false;
            }
        }

        return true;
    }
}
