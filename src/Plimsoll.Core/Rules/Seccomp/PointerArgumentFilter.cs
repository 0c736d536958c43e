using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3440.</summary>
internal sealed class PointerArgumentFilter : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3440",
        Name = "seccomp-pointer-argument-filter",
        Title = "Condition on an argument that is an address",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            A filter sees the registers of a call, not the memory behind them. Where a parameter is a pointer, such as the path of openat
            or the flags of clone3, the condition compares an address that changes with every run.
            """,
        Remedy = "Compare only numbers and flags that are passed by value, or NULL; restrict paths with AppArmor, SELinux or Landlock.",
        Sources = ["https://man7.org/linux/man-pages/man2/seccomp.2.html"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [openat], action: SCMP_ACT_ALLOW, args: [{ index: 1, value: 4096, op: SCMP_CMP_EQ }] }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [openat], action: SCMP_ACT_ALLOW, args: [{ index: 2, value: 0, op: SCMP_CMP_EQ }] }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var use in profile.Calls.Conditions)
        {
            if (use.Parameter is { Kind: ParameterKind.Pointer } parameter && !ComparesWithNull(use.Condition))
            {
                profile.Say(this, use.Condition.Node["index"] ?? use.Condition.Node,
                    FormattableString.Invariant($"compares argument {use.Condition.Index} ({parameter.Name}) of {use.Call}, which is an address: what lies there cannot be seen"));
            }
        }
    }

    private static bool ComparesWithNull(ArgumentCondition condition) => condition.Operator switch
    {
        CompareOperator.Equal or CompareOperator.NotEqual or CompareOperator.Greater => condition.Value is 0 or null,
        CompareOperator.MaskedEqual => condition.ValueTwo is 0 or null,
        null => true,
        _ => false,
    };
}
