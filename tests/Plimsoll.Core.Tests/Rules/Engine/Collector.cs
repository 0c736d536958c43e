using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>A rule that remembers what it was shown.</summary>
internal sealed class Collector : Rule, IDocumentRule, IWorkloadRule, IPodRule, IContainerRule, IProjectRule
{
    public List<DocumentScope> Documents { get; } = [];

    public List<WorkloadScope> Workloads { get; } = [];

    public List<PodScope> Pods { get; } = [];

    public List<ContainerScope> Containers { get; } = [];

    public ProjectScope? Project { get; private set; }

    public void Check(DocumentScope item) => Documents.Add(item);

    public void Check(WorkloadScope workload) => Workloads.Add(workload);

    public void Check(PodScope pod) => Pods.Add(pod);

    public void Check(ContainerScope container) => Containers.Add(container);

    public void Check(ProjectScope project) => Project = project;

    protected override RuleInfo Describe() => FormRules.UnknownDocument;
}
