using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>What the rules of a profile say, for a comparison of two.</summary>
internal static class RuleActions
{
    private const int Eperm = 1;

    /// <summary>The action of a rule with its error number; null if it is not known, or none.</summary>
    public static FilterAction? Of(SeccompRule rule) => Read(rule.Action, rule.ErrnoRet, rule.ErrnoName);

    /// <summary>The default action.</summary>
    public static FilterAction? Default(SeccompScope profile) => Read(profile.Value["defaultAction"], profile.Profile.DefaultErrnoRet, profile.Profile.DefaultErrnoName);

    /// <summary>Whether two rules compare the same arguments with the same values, be it in another order.</summary>
    public static bool HaveSameConditions(SeccompRule left, SeccompRule right) =>
        !left.HasArguments && !right.HasArguments
        || left.Conditions.Count > 0 && left.Conditions.Count == right.Conditions.Count && left.Conditions.All(one => IsKnown(one) && right.Conditions.Any(other => AreSame(one, other)));

    /// <summary>Whether two rules hold for the same containers.</summary>
    public static bool HaveSameSelectors(SeccompRule left, SeccompRule right) =>
        !left.IsConditional && !right.IsConditional || AreSame(left.Includes, right.Includes) && AreSame(left.Excludes, right.Excludes);

    private static FilterAction? Read(ConfigValue action, ConfigValue errno, ConfigValue name)
    {
        if (FilterAction.KindOf(action.Text) is not { } kind || errno.IsUnknown || name.IsUnknown)
        {
            return null;
        }

        return kind is not (ActionKind.Errno or ActionKind.Trace) ? new(kind)
            : new(kind, (int)(errno.Integer ?? (name.Text is { Length: > 0 } text ? ErrnoNames.Parse(text) : null) ?? Eperm));
    }

    private static bool IsKnown(ArgumentCondition condition) => condition.Index is not null && condition.Value is not null && condition.ValueTwo is not null && condition.Operator is not null;

    private static bool AreSame(ArgumentCondition left, ArgumentCondition right) => left.Index == right.Index && left.Value == right.Value
        && left.Operator == right.Operator && (left.ValueTwo == right.ValueTwo || left.Operator != CompareOperator.MaskedEqual);

    private static bool AreSame(RuleSelector left, RuleSelector right) => left.IsEmpty && right.IsEmpty
        || !left.IsOpen && !right.IsOpen && left.Node is { } one && right.Node is { } other && NodeEquality.SameData(one, other);
}
