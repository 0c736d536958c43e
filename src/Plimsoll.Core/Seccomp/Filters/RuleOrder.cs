namespace Plimsoll.Seccomp;

/// <summary>
/// The order in which libseccomp asks the rules of one call: later arguments first, equality before ranges, and large values before small
/// ones, but for upper bounds. A 64-bit argument is asked by halves, the high one first.
/// </summary>
internal static class RuleOrder
{
    /// <summary>Whether a new rule is asked before one that is there.</summary>
    public static bool ComesBefore(CallRule added, CallRule present, bool is64)
    {
        var left = Steps(added, is64);
        var right = Steps(present, is64);
        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            if (!left[i].IsSameAs(right[i]))
            {
                return left[i].Outranks(right[i]);
            }
        }

        return false;
    }

    /// <summary>How many tests there are if rules share those with which they begin.</summary>
    public static int CountTests(IEnumerable<CallRule> rules, bool is64)
    {
        var tests = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var path = "";
            foreach (var step in Steps(rule, is64))
            {
                tests.Add(path + step.Key);
                if (step.IsRange && step.IsHigh)
                {
                    tests.Add(path + step.Key + "=");
                }

                path += step.Key + (int)step.Op + "/";
            }
        }

        return tests.Count;
    }

    private static List<Step> Steps(CallRule rule, bool is64)
    {
        var steps = new List<Step>();
        foreach (var comparison in rule.Comparisons)
        {
            if (is64)
            {
                steps.Add(new(comparison.Index * 2 + 1, comparison.Op, (uint)(comparison.Mask >> 32), (uint)((comparison.Datum & comparison.Mask) >> 32), true));
            }

            steps.Add(new(comparison.Index * 2, comparison.Op, (uint)comparison.Mask, (uint)(comparison.Datum & comparison.Mask), false));
        }

        return steps;
    }

    private readonly record struct Step(int Argument, CompareOperator Op, uint Mask, uint Datum, bool IsHigh)
    {
        // What the generated code tests: "less" is "greater or equal" with its branches exchanged, and the high half of a range is
        // always tested for "greater" first.
        private int Test => Op switch
        {
            CompareOperator.Equal or CompareOperator.NotEqual => 0,
            CompareOperator.MaskedEqual => 1,
            _ when IsHigh => 2,
            CompareOperator.Greater or CompareOperator.LessOrEqual => 2,
            _ => 3,
        };

        private int Rank => Op switch
        {
            CompareOperator.Greater or CompareOperator.GreaterOrEqual => 1,
            CompareOperator.Less or CompareOperator.LessOrEqual => 2,
            _ => 3,
        };

        public bool IsRange => Test >= 2;

        public string Key => $"{Argument}:{Test}:{Mask}:{Datum}";

        public bool IsSameAs(Step other) => Argument == other.Argument && Test == other.Test && Mask == other.Mask && Datum == other.Datum;

        public bool Outranks(Step other)
        {
            if (Argument != other.Argument)
            {
                return Argument > other.Argument;
            }

            if (Rank != other.Rank)
            {
                return Rank > other.Rank;
            }

            return other.Op is CompareOperator.Less or CompareOperator.LessOrEqual ? Datum < other.Datum : Datum > other.Datum;
        }
    }
}
