using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Puts into words why a filter answers as it does.</summary>
internal sealed class AnswerReason(SeccompFilter filter, SeccompArch arch, uint number, ulong[] arguments, FilterAction action)
{
    private const uint X32Bit = 0x40000000;

    public string Text
    {
        get
        {
            if (filter.Ignored is { } ignored)
            {
                return ignored;
            }

            if (ArchOfNumber() is not { } rules)
            {
                return $"the profile does not list {(IsX32 ? "x32" : arch.Name)}, and libseccomp kills the thread for a call of another architecture";
            }

            return rules.StubLimit is { } limit && number > limit ? Stub(rules, limit)
                : action.Errno == 38 && number == 0 && rules.StubLimit is not null && !rules.Calls.ContainsKey(0) && arch.Name is "s390" or "s390x"
                    ? $"{filter.Target.RuntimeName} answers ENOSYS to number 0, by which unknown numbers are called on {arch.Name}"
                : rules.Calls.TryGetValue(number, out var calls) ? OfRules(calls)
                : Default();
        }
    }

    private bool IsX32 => arch.AuditArch == SeccompArch.X8664.AuditArch && (number & X32Bit) != 0;

    private string? CallName => SyscallCatalogue.Find(arch, number)?.Name;

    private ArchRules? ArchOfNumber()
    {
        if (arch.AuditArch != SeccompArch.X8664.AuditArch)
        {
            return filter.RulesOf(arch);
        }

        return IsX32 && number != uint.MaxValue ? filter.RulesOf(SeccompArch.TryParse("x32")!) : filter.RulesOf(SeccompArch.X8664) ?? filter.RulesOf(arch);
    }

    private string Stub(ArchRules rules, uint limit)
    {
        var highest = SyscallCatalogue.Find(rules.Arch, limit)?.Name;
        var reason = FormattableString.Invariant(
            $"{filter.Target.RuntimeName} answers ENOSYS above {limit} ({highest}), the highest number that the profile names on {rules.Arch.Name}");
        return IsDropped() && Naming() is { } rule ? $"{reason}; {Place(rule)} names {CallName}, but {DroppedBy()}" : reason;
    }

    private string OfRules(CallRules calls)
    {
        var held = calls.InOrder.FirstOrDefault(rule => rule.Holds(arguments, calls.Is64));
        if (held is null)
        {
            return $"no condition of the rules for {CallName} holds, so the default action counts";
        }

        var where = Place(held.Source);
        return held.Comparisons.Count == 0 ? $"{where} names {CallName}"
            : $"{where} names {CallName} with {string.Join(" and ", held.Comparisons)}, which holds";
    }

    private string Default()
    {
        if (Naming() is not { } redundant)
        {
            return $"no rule names the call, so {filter.Target.RuntimeName} answers with the default action";
        }

        if (IsDropped())
        {
            return $"{Place(redundant)} names {CallName}, but {DroppedBy()}, so the default action counts";
        }

        return filter.View.Named.Any(node => node.Text == CallName)
            ? $"{Place(redundant)} names {CallName} with the default action"
            : $"{Place(redundant)} names {CallName}, but not for this container, so the default action counts";
    }

    private SeccompRule? Naming() => CallName is { } name ? filter.Profile.Rules.FirstOrDefault(rule => rule.Name(name) is not null) : null;

    private string DroppedBy() => $"libseccomp {filter.Target.Libseccomp} does not know the name"
        + (SyscallCatalogue.Find(CallName!)?.KnownFrom is { } since ? $" ({since} does)" : "");

    private bool IsDropped() => CallName is { } name && SyscallCatalogue.Find(name) is { } call
        && (filter.Target.Libseccomp is { } libseccomp ? call.IsKnownTo(libseccomp) == Verdict.No : call.KnownFrom is null);

    private string Place(SeccompRule rule)
    {
        var line = rule.Node.Origin.Line;
        return line > 0 ? string.Format(CultureInfo.InvariantCulture, "the rule at line {0}", line)
            : string.Format(CultureInfo.InvariantCulture, "rule {0}", 1 + filter.Profile.Rules.TakeWhile(other => other != rule).Count());
    }
}
