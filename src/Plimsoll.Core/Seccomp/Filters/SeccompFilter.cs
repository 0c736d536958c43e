using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>
/// The filter that a process really runs under: a profile after the container engine, the runtime and libseccomp have each read it in their
/// own way. It is immutable, and evaluating it allocates next to nothing.
/// </summary>
public sealed class SeccompFilter
{
    private readonly Dictionary<uint, FilterTable> _tables;
    private readonly IReadOnlyList<ArchRules> _arches;

    private SeccompFilter(RuntimeView view, IReadOnlyList<ArchRules> arches, string? ignored)
    {
        View = view;
        Ignored = ignored;
        _arches = arches;
        var answersSetup = view.Target.Holds(RuntimeFacts.RuncStubAnswersSetup);
        _tables = ignored is null
            ? arches.GroupBy(rules => rules.Arch.AuditArch).ToDictionary(group => group.Key, group => FilterTable.Of([.. group], view.Default, BadArch, answersSetup))
            : [];
    }

    /// <summary>Where it is applied.</summary>
    public FilterTarget Target => View.Target;

    /// <summary>The profile that it is made of.</summary>
    public ParsedProfile Profile => View.Profile;

    /// <summary>The answer to calls that no rule is for.</summary>
    public FilterAction Default => View.Default;

    /// <summary>The answer to calls of architectures that the profile does not list: libseccomp's own, which no profile changes.</summary>
    public static FilterAction BadArch => new(ActionKind.KillThread);

    /// <summary>The architectures that it knows, that of the machine first.</summary>
    public IReadOnlyList<SeccompArch> Arches => [.. _arches.Select(rules => rules.Arch)];

    /// <summary>Why the profile is not applied at all; null if it is.</summary>
    public string? Ignored { get; }

    internal RuntimeView View { get; }

    internal IEnumerable<FilterTable> Tables => _tables.Values;

    /// <summary>Works out the filter of a profile at a target.</summary>
    public static FilterResult Build(ParsedProfile profile, FilterTarget target)
    {
        var view = RuntimeView.Of(profile, target);
        if (SandboxReason(target) is { } reason || (reason = DisabledReason(profile, target)) is not null)
        {
            return new(new(view, [new(target.Native)], reason), []);
        }

        var arches = FilterBuilder.Build(view);
        return new(view.IsRefused ? null : new(view, arches, null), view.Problems);
    }

    /// <summary>
    /// Answers a call by its number, as a filter sees it: the numbers of x32 carry its bit, those of MIPS their thousands. Arguments that
    /// are not given are 0.
    /// </summary>
    public FilterAction Decide(SeccompArch arch, uint number, params ulong[] arguments)
    {
        if (!_tables.TryGetValue(arch.AuditArch, out var table))
        {
            return Ignored is null ? BadArch : FilterAction.Allow;
        }

        var range = table.At(number);
        if (range.Rules is { } rules)
        {
            foreach (var rule in rules.InOrder)
            {
                if (rule.Holds(arguments, rules.Is64))
                {
                    return rule.Action;
                }
            }
        }

        return range.Action;
    }

    /// <summary>All that a call can be answered, depending on its arguments; none for an architecture that the filter does not know.</summary>
    public IEnumerable<FilterAction> Answers(SeccompArch arch, uint number)
    {
        if (!_tables.TryGetValue(arch.AuditArch, out var table))
        {
            return [];
        }

        var range = table.At(number);
        return range.Rules is { } rules ? rules.InOrder.Select(rule => rule.Action).Append(range.Action).Distinct() : [range.Action];
    }

    /// <summary>Answers a call by its number, with the reason.</summary>
    public SeccompAnswer Evaluate(SeccompArch arch, uint number, params ulong[] arguments) =>
        new(this, arch, number, arguments, Decide(arch, number, arguments));

    /// <summary>Answers a call by its name, with the reason; null if the architecture has no call of that name.</summary>
    public SeccompAnswer? Evaluate(SeccompArch arch, string call, params ulong[] arguments) =>
        SyscallCatalogue.Find(call)?.NumberOn(arch) is { } number ? Evaluate(arch, number, arguments) : null;

    /// <summary>Compiles the filter to what the kernel runs, with whatever the runtime adds to it.</summary>
    /// <exception cref="ArgumentException">It would be larger than the kernel takes.</exception>
    public BpfProgram Compile() => BpfCompiler.Compile(this);

    /// <summary>The rules of an architecture, or null if the filter does not know it.</summary>
    internal ArchRules? RulesOf(SeccompArch arch) => _arches.FirstOrDefault(rules => rules.Arch == arch);

    private static string? SandboxReason(FilterTarget target) => target.SandboxApplies ? null : target.Runtime.Kind switch
    {
        RuntimeKind.Gvisor => "gVisor has a kernel of its own and applies no profile unless runsc runs with --oci-seccomp",
        RuntimeKind.Kata => "Kata's guest has a kernel of its own and applies no profile unless disable_guest_seccomp is false",
        _ => null,
    };

    private static string? DisabledReason(ParsedProfile profile, FilterTarget target) =>
        target.Runtime.Kind == RuntimeKind.Runc && profile.DefaultAction.Text is null or "" && !profile.DefaultAction.IsUnknown && profile.Rules.Count == 0
            ? $"{target.RuntimeName} takes a profile without a default action and without rules for none at all"
            : null;
}
