using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Builds, as libseccomp does, the rules of each architecture from what a runtime hands over.</summary>
internal sealed class FilterBuilder
{
    private const int SortedFrom = 32;

    private readonly RuntimeView _view;
    private readonly ComponentVersion? _libseccomp;
    private readonly Dictionary<SeccompArch, ArchRules> _arches = [];

    private FilterBuilder(RuntimeView view)
    {
        _view = view;
        _libseccomp = view.Target.Libseccomp;
        foreach (var arch in view.Listed.Prepend(view.Target.Native).Distinct())
        {
            _arches.Add(arch, new(arch));
        }
    }

    /// <summary>The rules of each architecture, that of the machine first.</summary>
    public static IReadOnlyList<ArchRules> Build(RuntimeView view)
    {
        var builder = new FilterBuilder(view);
        foreach (var rule in view.Rules)
        {
            builder.Add(rule);
        }

        builder.LoseNumbers();
        foreach (var (arch, limit) in EnosysStub.Limits(view))
        {
            builder._arches[arch].StubLimit = limit;
        }

        return [.. builder._arches.Values];
    }

    /// <summary>Does what libseccomp does by mistake, unless it sorts by number, as runc from 1.2 asks it to for more than 32 calls.</summary>
    private void LoseNumbers()
    {
        var target = _view.Target;
        if (target.Runtime.Kind == RuntimeKind.Runc && target.Holds(RuntimeFacts.RuncSortsByNumber) && _view.Named.Count > SortedFrom)
        {
            return;
        }

        foreach (var group in _arches.Values.GroupBy(rules => rules.Arch.AuditArch).Select(group => group.ToList()))
        {
            var isSafe = group.Count == 1 && group[0].Arch.AuditArch == SeccompArch.X8664.AuditArch;
            if (!isSafe && ArchRules.LosesNumber(group))
            {
                var names = string.Join(" and ", group.Select(rules => rules.Arch.Name));
                _view.Note(_view.Profile.Node, $"libseccomp answers every call on {names} with the default action: it forgets to look at the number where the first call to test is one that the architecture does not have");
                group.ForEach(rules => rules.Clear());
            }
        }
    }

    private void Add(FilterRule rule)
    {
        if (SyscallCatalogue.Find(rule.Name.Text) is not { } call || IsDropped(call))
        {
            _view.Note(rule.Name, Dropped(rule.Name.Text));
            return;
        }

        foreach (var rules in _arches.Values)
        {
            if (!rules.Add(call, rule, _libseccomp))
            {
                _view.Refuse(rule.Name, $"libseccomp refuses the rule for {rule.Name.Text}, because another rule with the same conditions gives another action");
            }
        }
    }

    private bool IsDropped(Syscall call) => _libseccomp is null ? call.KnownFrom is null : call.IsKnownTo(_libseccomp) != Verdict.Definite;

    private string Dropped(string name)
    {
        if (SyscallCatalogue.Find(name) is { } call)
        {
            return $"system call {name} is passed over: libseccomp {(_libseccomp is null ? "" : _libseccomp + " ")}does not know it{(call.KnownFrom is null ? "" : $", {call.KnownFrom} does")}";
        }

        var near = SyscallCatalogue.Nearest(name);
        return $"system call \"{name}\" is passed over: there is none of that name{(near is null ? "" : $"; \"{near}\" is one")}";
    }
}
