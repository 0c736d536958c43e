using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>What a filter does on one architecture.</summary>
internal sealed class ArchRules(SeccompArch arch)
{
    private readonly SortedDictionary<uint, CallRules> _calls = [];
    private readonly SortedDictionary<string, CallRules> _absent = new(StringComparer.Ordinal);

    public SeccompArch Arch { get; } = arch;

    /// <summary>The calls that have rules, by number.</summary>
    public IReadOnlyDictionary<uint, CallRules> Calls => _calls;

    /// <summary>The number above which runc answers ENOSYS; null if it does not.</summary>
    public uint? StubLimit { get; set; }

    /// <summary>
    /// Whether libseccomp loses its way here: it loads the number before the call that has the fewest tests, and forgets to if that is a
    /// call which the architecture does not have. Then no rule of the architecture is ever reached. Of calls with as many tests the first
    /// one counts: by architecture, and those that it has before those that it does not have.
    /// Source: https://github.com/seccomp/libseccomp/blob/main/src/gen_bpf.c (_gen_bpf_syscalls)
    /// </summary>
    public static bool LosesNumber(IReadOnlyList<ArchRules> arches)
    {
        var least = int.MaxValue;
        var isLost = false;
        foreach (var rules in arches)
        {
            foreach (var (calls, isAbsent) in new[] { (rules._calls.Values.AsEnumerable(), false), (rules._absent.Values, true) })
            {
                var tests = calls.Select(call => call.TestCount).DefaultIfEmpty(int.MaxValue).Min();
                if (tests < least)
                {
                    (least, isLost) = (tests, isAbsent);
                }
            }
        }

        return isLost;
    }

    /// <summary>Forgets all rules, so that only the default action is left.</summary>
    public void Clear() => _calls.Clear();

    /// <summary>Adds a rule for a call; false if libseccomp refuses it.</summary>
    public bool Add(Syscall call, FilterRule rule, ComponentVersion? libseccomp)
    {
        var shared = Multiplexed(call.Name, libseccomp);
        if (shared is { } through)
        {
            // The selector takes the place of whatever the rule says of the first argument, and the other conditions stay,
            // though the arguments of the shared call are others.
            var comparisons = rule.Comparisons.Where(comparison => comparison.Index != 0)
                .Prepend(new(0, CompareOperator.Equal, ulong.MaxValue, through.Selector));
            if (!Rules(through.Number).Add(new([.. comparisons], rule.Action, rule.Source)))
            {
                return false;
            }
        }

        // Where calls may go two ways, libseccomp leaves those out that go neither way on the architecture.
        var added = new CallRule(rule.Comparisons, rule.Action, rule.Source);
        return call.NumberOn(Arch, libseccomp) is { } number ? Rules(number).Add(added) : (shared is null && Multiplexes(libseccomp)) || Absent(call.Name).Add(added);
    }

    /// <summary>The call that a call also goes through here, if libseccomp knows of it.</summary>
    public (uint Number, ulong Selector)? Multiplexed(string name, ComponentVersion? libseccomp) =>
        Multiplexes(libseccomp) ? MultiplexedCalls.Find(Arch, name) : null;

    private bool Multiplexes(ComponentVersion? libseccomp) => Arch.SocketCall is not null
        && (LibseccompRelease.Of(libseccomp) is not { } release || release.CompareTo(ComponentVersion.Parse(Arch.MultiplexedFrom)) >= 0);

    private CallRules Absent(string name)
    {
        if (!_absent.TryGetValue(name, out var rules))
        {
            _absent.Add(name, rules = new(Arch.Is64));
        }

        return rules;
    }

    private CallRules Rules(uint number)
    {
        if (!_calls.TryGetValue(number, out var rules))
        {
            _calls.Add(number, rules = new(Arch.Is64));
        }

        return rules;
    }
}
