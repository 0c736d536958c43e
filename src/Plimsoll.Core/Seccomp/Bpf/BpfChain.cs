namespace Plimsoll.Seccomp;

/// <summary>
/// Writes the rules of one call. A filter can only load halves of arguments; neighbouring rules that test the same half first share the
/// test, and a half that is loaded is not loaded again.
/// </summary>
internal sealed class BpfChain(BpfAssembler assembler, SeccompArch arch, bool is64)
{
    private const uint FirstArgument = 16;

    /// <summary>A test of rules in their order, and where to go if none holds.</summary>
    public BpfTarget Write(IReadOnlyList<CallRule> rules, BpfTarget fallback) =>
        Write([.. rules.Select(rule => new Rest(Parts(rule), 0, rule.Action))], fallback);

    private BpfTarget Write(IReadOnlyList<Rest> rules, BpfTarget fallback)
    {
        var target = fallback;
        for (var end = rules.Count; end > 0;)
        {
            var last = rules[end - 1];
            var first = end - 1;
            if (last.IsDone)
            {
                target = BpfTarget.Return(last.Action);
            }
            else if (last.Next is HalfTest test)
            {
                while (first > 0 && !rules[first - 1].IsDone && rules[first - 1].Next is HalfTest other && other == test)
                {
                    first--;
                }

                target = Equal(test, Write([.. rules.Skip(first).Take(end - first).Select(rule => rule.Shorter)], target), target);
            }
            else
            {
                target = Compare((Comparison)last.Next, Write([last.Shorter], target), target);
            }

            end = first;
        }

        return target;
    }

    private BpfTarget Equal(HalfTest test, BpfTarget ifTrue, BpfTarget ifFalse)
    {
        if (test.Mask == uint.MaxValue)
        {
            return assembler.Load(test.Offset, assembler.Test(BpfInstruction.JumpEqual, test.Datum, ifTrue.With(test.Offset), ifFalse.With(test.Offset)));
        }

        return assembler.Load(test.Offset, assembler.Mask(test.Mask, assembler.Test(BpfInstruction.JumpEqual, test.Datum, ifTrue, ifFalse)));
    }

    private BpfTarget Compare(Comparison comparison, BpfTarget ifTrue, BpfTarget ifFalse) => comparison.Op switch
    {
        CompareOperator.NotEqual => NotEqual(comparison, ifTrue, ifFalse),
        CompareOperator.Greater => Above(comparison, BpfInstruction.JumpGreater, ifTrue, ifFalse),
        CompareOperator.GreaterOrEqual => Above(comparison, BpfInstruction.JumpGreaterOrEqual, ifTrue, ifFalse),
        CompareOperator.LessOrEqual => Above(comparison, BpfInstruction.JumpGreater, ifFalse, ifTrue),
        _ => Above(comparison, BpfInstruction.JumpGreaterOrEqual, ifFalse, ifTrue),
    };

    private BpfTarget NotEqual(Comparison comparison, BpfTarget ifTrue, BpfTarget ifFalse)
    {
        var target = ifFalse;
        foreach (var half in Halves(comparison).Reverse())
        {
            target = Equal(half, target, ifTrue);
        }

        return target;
    }

    private BpfTarget Above(Comparison comparison, ushort code, BpfTarget ifTrue, BpfTarget ifFalse)
    {
        var lowOffset = Offset(comparison.Index, isHigh: false);
        var low = assembler.Load(lowOffset, assembler.Test(code, (uint)comparison.Datum, ifTrue.With(lowOffset), ifFalse.With(lowOffset)));
        if (!is64)
        {
            return low;
        }

        var high = (uint)(comparison.Datum >> 32);
        var highOffset = Offset(comparison.Index, isHigh: true);
        var equal = assembler.Test(BpfInstruction.JumpEqual, high, low, ifFalse.With(highOffset));
        return assembler.Load(highOffset, assembler.Test(BpfInstruction.JumpGreater, high, ifTrue.With(highOffset), equal));
    }

    private IReadOnlyList<object> Parts(CallRule rule)
    {
        var parts = new List<object>();
        foreach (var comparison in rule.Comparisons)
        {
            if (comparison.Op is CompareOperator.Equal or CompareOperator.MaskedEqual)
            {
                parts.AddRange(Halves(comparison).Cast<object>());
            }
            else
            {
                parts.Add(comparison);
            }
        }

        return parts;
    }

    private IEnumerable<HalfTest> Halves(Comparison comparison)
    {
        var datum = comparison.Datum & comparison.Mask;
        if (is64 && comparison.Mask >> 32 != 0)
        {
            yield return new(Offset(comparison.Index, isHigh: true), (uint)(comparison.Mask >> 32), (uint)(datum >> 32));
        }

        if ((uint)comparison.Mask != 0)
        {
            yield return new(Offset(comparison.Index, isHigh: false), (uint)comparison.Mask, (uint)datum);
        }
    }

    private uint Offset(int index, bool isHigh) => FirstArgument + (uint)index * 8 + (isHigh != arch.IsBigEndian ? 4u : 0u);

    /// <summary>What is left to test of a rule.</summary>
    private sealed record Rest(IReadOnlyList<object> Parts, int At, FilterAction Action)
    {
        public bool IsDone => At == Parts.Count;

        public object Next => Parts[At];

        public Rest Shorter => this with { At = At + 1 };
    }
}
