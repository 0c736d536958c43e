using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>What one run of the linter shares: the platforms, the index of the project, and the findings so far.</summary>
internal sealed class Run(TargetMap targets, ProjectIndex index, CancellationToken cancellationToken)
{
    // More than this is given back rather than cleared for every document that follows.
    private const int Many = 1000;

    // Made when something is found, and with keys that are classes: a short run would feel the cost of setting them up.
    private HashSet<Finding>? _said;
    private HashSet<Finding>? _saidOfNowhere;
    private Dictionary<Question, Affected>? _affected;

    public TargetMap Targets { get; } = targets;

    public ProjectIndex Index { get; } = index;

    /// <summary>The declared platforms.</summary>
    public PlatformSet Platforms => Targets.Platforms;

    /// <summary>The rules that run.</summary>
    public RuleSet Chosen { get; init; } = RuleSet.Default;

    public ProfileUses Uses { get; } = new();

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The findings that are not settled yet.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>
    /// Forgets the findings so far, which are settled: of the nodes of the next document nobody said a thing,
    /// and a table of all that was said would be far larger than the processor's cache.
    /// </summary>
    public void Forget()
    {
        if (_said?.Count > Many)
        {
            _said = null;
        }

        _said?.Clear();
        Findings.Clear();
    }

    /// <summary>The first declared platform whose cluster surely is of a version in a range; null if there is none.</summary>
    public Platform? ClusterIn(VersionRange versions)
    {
        foreach (var platform in Platforms.Platforms)
        {
            if (versions.Contains(platform.Kubernetes) == Verdict.Definite)
            {
                return platform;
            }
        }

        return null;
    }

    /// <summary>
    /// The targets for which a claim of a rule holds that depends on nothing but the target. Pods with the same runtime class
    /// share their targets, so it is worked out once for each class.
    /// </summary>
    public Affected Affected(Rule rule, IReadOnlyList<RuntimeTarget> targets, Func<RuntimeTarget, Verdict> claim, Func<RuntimeTarget, string> versions)
    {
        var question = new Question(rule, targets);
        _affected ??= [];
        if (!_affected.TryGetValue(question, out var affected))
        {
            affected = Rules.Affected.By(targets, claim, versions);
            _affected.Add(question, affected);
        }

        return affected;
    }

    /// <summary>Adds a finding, unless the same was said of the same node: containers that inherit a value share its node.</summary>
    public void Add(Finding finding)
    {
        // All documents share the node that stands for none.
        var said = ReferenceEquals(finding.Node, Defaults.Nowhere) ? _saidOfNowhere ??= new(SameSaying.Instance) : _said ??= new(SameSaying.Instance);
        if (said.Add(finding))
        {
            Findings.Add(finding);
        }
    }

    private sealed record Question(Rule Rule, IReadOnlyList<RuntimeTarget> Targets);
}
