using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Benchmarks;

/// <summary>Runs one rule by itself over things that were found before, so that nothing is counted but the rule.</summary>
internal sealed class RuleBench
{
    private readonly Run _run;
    private readonly List<DocumentScope> _objects = [];
    private readonly List<WorkloadScope> _workloads = [];
    private readonly ProjectScope _project;

    public RuleBench(IReadOnlyList<ConfigDocument> documents)
    {
        var index = new ProjectIndex();
        foreach (var document in documents)
        {
            index.Add(document);
        }

        index.Complete();
        _run = new(new(PlatformSet.Empty, index), index, CancellationToken.None) { Chosen = RuleSet.All };
        foreach (var item in documents.SelectMany(document => ObjectFinder.Find(_run, document)))
        {
            _objects.Add(item);
            _workloads.AddRange(PodFinder.Find(item).Select(spec => new WorkloadScope(item, spec)));
        }

        _project = new(_run, _objects, _workloads, []);
    }

    /// <summary>Whether a rule looks at Kubernetes objects without knowing a platform.</summary>
    public bool Concerns(Rule rule) => rule is IDocumentRule or IWorkloadRule or IPodRule or IContainerRule or IProjectRule;

    /// <summary>How many findings there are so far. What was found before is not counted again.</summary>
    public int Findings => _run.Findings.Count;

    /// <summary>Reports something of each container.</summary>
    public void Report()
    {
        foreach (var container in _workloads.SelectMany(workload => workload.Pod.Containers))
        {
            container.Say(RuleList.All[0], container.Value["image"].Node, $"runs the image {SchemaLog.Short(container.Value["image"].Text!)}");
        }
    }

    /// <summary>Runs a rule.</summary>
    public void Check(Rule rule)
    {
        (rule as IProjectRule)?.Check(_project);
        if (rule is IDocumentRule ofDocument)
        {
            _objects.ForEach(ofDocument.Check);
        }

        foreach (var workload in _workloads)
        {
            (rule as IWorkloadRule)?.Check(workload);
            (rule as IPodRule)?.Check(workload.Pod);
            if (rule is IContainerRule ofContainer)
            {
                foreach (var container in workload.Pod.Containers)
                {
                    ofContainer.Check(container);
                }
            }
        }
    }
}
