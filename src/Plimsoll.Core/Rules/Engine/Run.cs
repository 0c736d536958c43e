using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>What one run of the linter shares: the platforms, the index of the project, and the findings so far.</summary>
internal sealed class Run(TargetMap targets, ProjectIndex index, CancellationToken cancellationToken)
{
    private readonly HashSet<(string Id, object? Node, string Message)> _said = [];

    public TargetMap Targets { get; } = targets;

    public ProjectIndex Index { get; } = index;

    public ProfileUses Uses { get; } = new();

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a finding, unless the same was said of the same node: containers that inherit a value share its node.</summary>
    public void Add(Finding finding)
    {
        if (_said.Add((finding.Rule.Id, finding.Node, finding.Message)))
        {
            Findings.Add(finding);
        }
    }
}
