using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>One look at what objects are to each other, while the project may have others that are not seen.</summary>
internal sealed class OpenProjectPass(Run run, RuleChecks checks)
{
    private readonly List<DocumentScope> _objects = [];
    private readonly List<WorkloadScope> _workloads = [];

    public void Look(ConfigDocument document)
    {
        foreach (var item in ObjectFinder.Find(run, document))
        {
            _objects.Add(item);
            foreach (var spec in PodFinder.Find(item))
            {
                _workloads.Add(new(item, spec));
            }
        }
    }

    /// <summary>The findings, without those that the objects allow.</summary>
    public IReadOnlyList<Finding> Finish()
    {
        checks.Check(new ProjectScope(run, _objects, _workloads, []) { IsOpen = true });
        return FindingOrder.Sort([new AllowancePass(new()).Apply(run.Findings)], null);
    }
}
