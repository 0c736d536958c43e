using Plimsoll.Findings;

namespace Plimsoll.Seccomp;

/// <summary>Reads the conditions of a rule.</summary>
internal static class ComparisonReader
{
    private const int LastArgument = 5;

    /// <summary>The conditions, in order; null if the runtime refuses one.</summary>
    public static IReadOnlyList<Comparison>? Read(RuntimeView view, SeccompRule rule)
    {
        var comparisons = new List<Comparison>();
        foreach (var condition in rule.Conditions)
        {
            if (Mistake(condition) is { } mistake)
            {
                view.Refuse(condition.Node, mistake);
                return null;
            }

            comparisons.Add(Comparison(condition));
        }

        return comparisons;
    }

    private static Comparison Comparison(ArgumentCondition condition) => condition.Operator == CompareOperator.MaskedEqual
        ? new((int)condition.Index!, CompareOperator.MaskedEqual, condition.Value!.Value, condition.ValueTwo!.Value)
        : new((int)condition.Index!, condition.Operator!.Value, ulong.MaxValue, condition.Value!.Value);

    private static string? Mistake(ArgumentCondition condition)
    {
        if (condition.Operator is null)
        {
            var near = NearestName.Of(condition.Op.Text ?? "", CompareOperators.Names);
            return $"operator \"{condition.Op.Text}\" is not known{(near is null ? "" : $"; \"{near}\" is")}";
        }

        return condition.Index is not (>= 0 and <= LastArgument) ? $"argument index {condition.Index} is not between 0 and {LastArgument}"
            : condition.Value is null || condition.ValueTwo is null ? "the value of a condition must be a whole number between 0 and 18446744073709551615"
            : null;
    }
}
