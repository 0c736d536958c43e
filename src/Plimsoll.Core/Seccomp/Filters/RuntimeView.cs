using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>A profile as a runtime hands it to libseccomp, with what it refuses or passes over.</summary>
internal sealed class RuntimeView
{
    private readonly List<FilterProblem> _problems = [];

    private RuntimeView(ParsedProfile profile, FilterTarget target)
    {
        Profile = profile;
        Target = target;
    }

    public ParsedProfile Profile { get; }

    public FilterTarget Target { get; }

    public FilterAction Default { get; private set; }

    /// <summary>The architectures that the profile lists, in order.</summary>
    public List<SeccompArch> Listed { get; } = [];

    /// <summary>All calls that the rules name, whatever becomes of them.</summary>
    public List<ScalarNode> Named { get; } = [];

    /// <summary>The rules that libseccomp gets.</summary>
    public List<FilterRule> Rules { get; } = [];

    public IReadOnlyList<FilterProblem> Problems => _problems;

    public bool IsRefused => _problems.Any(problem => problem.IsRefused);

    private string Runtime => Target.RuntimeName;

    public static RuntimeView Of(ParsedProfile profile, FilterTarget target)
    {
        var view = new RuntimeView(profile, target);
        view.ReadDefault();
        view.ReadArchitectures();
        foreach (var rule in ProfileSelection.Rules(profile, target))
        {
            view.Read(rule);
        }

        view._problems.AddRange(NotifyChecks.Of(view));
        view._problems.AddRange(FlagChecks.Of(profile, target));
        return view;
    }

    private void ReadDefault()
    {
        if (ActionReader.Read(this, Profile.DefaultAction, Profile.DefaultErrnoRet, Profile.DefaultErrnoName, isDefault: true) is { } action)
        {
            Default = action;
        }
    }

    private void ReadArchitectures()
    {
        foreach (var entry in ProfileSelection.Architectures(Profile, Target))
        {
            if (entry.Arch is not { } arch || !RuntimeArches.Knows(Target, arch))
            {
                var near = Findings.NearestName.Of(entry.Name.Text, SeccompArch.All.Select(known => known.OciName));
                Refuse(entry.Name, $"architecture \"{entry.Name.Text}\" is not known{(near is null || near == entry.Name.Text ? "" : $"; \"{near}\" is")}");
            }
            else if (!Listed.Contains(arch))
            {
                Listed.Add(arch);
            }
        }
    }

    private void Read(SeccompRule rule)
    {
        Named.AddRange(rule.Names);
        var action = ActionReader.Read(this, rule.Action, rule.ErrnoRet, rule.ErrnoName, isDefault: false, rule.Node);
        var comparisons = ComparisonReader.Read(this, rule);
        if (action is not { } given || comparisons is null)
        {
            return;
        }

        if (given == Default)
        {
            if (!RuntimeArches.SkipsRedundant(Target) && rule.Names.Count > 0)
            {
                Refuse(rule.Action.Node ?? rule.Node, $"libseccomp refuses a rule whose action {given} is the default action");
            }

            return;
        }

        foreach (var name in rule.Names)
        {
            Add(rule, name, given, comparisons);
        }
    }

    private void Add(SeccompRule rule, ScalarNode name, FilterAction action, IReadOnlyList<Comparison> comparisons)
    {
        if (name.Text.Length == 0 && Target.Runtime.Kind != Platforms.RuntimeKind.Crun)
        {
            Refuse(name, "an empty name is no system call");
            return;
        }

        // Conditions on one argument are not joined: each becomes a rule of its own, and any of them suffices.
        if (comparisons.GroupBy(comparison => comparison.Index).Any(group => group.Skip(1).Any()))
        {
            Rules.AddRange(comparisons.Select(comparison => new FilterRule(name, rule, action, [comparison])));
            return;
        }

        Rules.Add(new(name, rule, action, comparisons));
    }

    public void Refuse(ConfigNode? node, string message) => _problems.Add(new($"{Runtime} refuses the profile: {message}", node, true));

    public void Note(ConfigNode? node, string message) => _problems.Add(new(message, node, false));
}
