using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3441.</summary>
internal sealed class ArgumentWidth : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3441",
        Name = "seccomp-argument-width",
        Title = "Parameter of 32 bits compared with all 64 bits of its register",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A filter compares 64 bits. Where the parameter is an int the kernel looks at the low half alone, so a program that sets the high
            half calls the kernel with the same argument and passes a condition that was to catch it: socket(0x100000026, ...) opens
            AF_ALG (38) under a rule that denies what equals 38, and under one that allows what differs from 38. Rules that allow what equals
            a value are safe.
            """,
        Remedy = """
            Deny with SCMP_CMP_MASKED_EQ, value 4294967295 and valueTwo the number. To allow all but some numbers, allow by equality those
            that are needed, or deny the others with such masks.
            """,
        Sources = ["https://man7.org/linux/man-pages/man2/seccomp.2.html", "https://github.com/torvalds/linux/blob/master/include/linux/syscalls.h"],
        Bad = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [socket], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 38, op: SCMP_CMP_EQ }] }] }",
        Good = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [socket], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 4294967295, valueTwo: 38, op: SCMP_CMP_MASKED_EQ }] }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var use in profile.Calls.Conditions)
        {
            if (use.Parameter is { Kind: ParameterKind.Narrow } parameter && use.Condition.Operator is { } op && use.Condition.Value is { } value)
            {
                Check(profile, use, parameter, op, value);
            }
        }
    }

    private void Check(SeccompScope profile, ConditionUse use, SyscallParameter parameter, CompareOperator op, ulong value)
    {
        var what = FormattableString.Invariant($"argument {use.Condition.Index} ({parameter.Name}) of {use.Call} has 32 bits");
        var letsThrough = FilterAction.KindOf(use.Rule.Action.Text) is ActionKind.Allow or ActionKind.Log;
        var isDenial = FilterAction.KindOf(use.Rule.Action.Text) is ActionKind.Errno or ActionKind.KillProcess or ActionKind.KillThread or ActionKind.Trap
            && FilterAction.KindOf(profile.Value["defaultAction"].Text) is ActionKind.Allow or ActionKind.Log;
        if (isDenial && (op is CompareOperator.Equal or CompareOperator.Less or CompareOperator.LessOrEqual || (op == CompareOperator.MaskedEqual && value > uint.MaxValue)))
        {
            Say(profile, use, $"{what}, and a program that sets the high half of the register passes the denial", Severity.Warning);
        }
        else if (letsThrough && op is CompareOperator.NotEqual or CompareOperator.Greater or CompareOperator.GreaterOrEqual)
        {
            Say(profile, use, $"{what}, and a program that sets the high half of the register is let through with any value", Severity.Info);
        }
        else if (letsThrough && op == CompareOperator.Equal && value > uint.MaxValue)
        {
            Say(profile, use, $"{what}, and {value} has more: programs that pass the same low half do not match", Severity.Warning);
        }
    }

    private void Say(SeccompScope profile, ConditionUse use, string text, Severity severity) =>
        profile.Report(this, use.Condition.Node["value"] ?? use.Condition.Node, $"{profile.Subject} compares 64 bits: {text}", severity, fix: Fix(use.Condition, severity));

    /// <summary>Masks the high half off; only an equality can be said that way.</summary>
    private static Fix? Fix(ArgumentCondition condition, Severity severity)
    {
        if (severity != Severity.Warning || condition.Operator != CompareOperator.Equal || condition.Value is not (<= uint.MaxValue and var value)
            || condition.Node["value"] is not { } node || condition.Op.Node is not { } op)
        {
            return null;
        }

        var wanted = ScalarNode.Integer((long)value);
        return new("Compare the low 32 bits",
        [
            new Edit.Replace(op, ScalarNode.String("SCMP_CMP_MASKED_EQ")),
            condition.Node["valueTwo"] is { } second ? new Edit.Replace(second, wanted) : new Edit.Insert(condition.Node, "valueTwo", wanted),
            new Edit.Replace(node, ScalarNode.Integer(uint.MaxValue)),
        ]);
    }
}
