using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3508.</summary>
internal sealed class WideRangesMerge : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3508",
        Name = "seccomp-wide-ranges-merge",
        Title = "Ranges of one argument that libseccomp joins wrongly",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            libseccomp compares 64 bits by halves. Where two rules for a call compare the same argument by ranges whose bounds differ in the
            high half, it asks the low half of one of them alone: a value that the other rule lets through is denied, or one that none
            names goes through. libseccomp 2.6.1 mended a part of it (GHSA-4q85-33p6-j5g6).
            """,
        Remedy = "Compare by equality or by masks, or with bounds of 32 bits.",
        Sources =
        [
            "https://github.com/seccomp/libseccomp/releases/tag/v2.6.1", "https://github.com/seccomp/libseccomp/commit/700b140cdd63a84ff20b4042534df911224af532",
            "https://github.com/seccomp/libseccomp/blob/main/src/db.c",
        ],
        Bad = """
            defaultAction: SCMP_ACT_ALLOW
            syscalls:
              - { names: [mmap], action: SCMP_ACT_ERRNO, args: [{ index: 1, value: 8589934607, op: SCMP_CMP_GT }] }
              - { names: [mmap], action: SCMP_ACT_ERRNO, args: [{ index: 1, value: 16, op: SCMP_CMP_LT }] }
            """,
        Good = """
            defaultAction: SCMP_ACT_ALLOW
            syscalls:
              - { names: [mmap], action: SCMP_ACT_ERRNO, args: [{ index: 1, value: 8589934607, op: SCMP_CMP_GT }] }
            """,
    };

    public void Check(SeccompScope profile)
    {
        var first = new Dictionary<(string Call, long Index), ConditionUse>();
        foreach (var use in profile.Calls.Conditions)
        {
            if (use.Rule.IsConditional || use.Condition is not { Index: { } index, Value: { } value, Operator: { } op } || !IsRange(op))
            {
                continue;
            }

            if (!first.TryGetValue((use.Name.Text, index), out var other))
            {
                first.Add((use.Name.Text, index), use);
            }
            else if (other.Condition.Value >> 32 != value >> 32 && other.Rule != use.Rule)
            {
                profile.Report(this, use.Condition.Node["value"] ?? use.Condition.Node,
                    FormattableString.Invariant($"{profile.Subject} compares argument {index} of {SchemaLog.Short(use.Name.Text)} with {other.Condition.Value} and with {value} by ranges in two rules: libseccomp may ask only one of them"),
                    related: [other.Condition.Node]);
            }
        }
    }

    private static bool IsRange(CompareOperator op) => op is CompareOperator.Less or CompareOperator.LessOrEqual or CompareOperator.Greater or CompareOperator.GreaterOrEqual;
}
