using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Which Pods of a project a selector means.</summary>
internal static class ServedPods
{
    /// <summary>The workloads whose Pods surely have the labels of a plain selector and share the namespace of the object that selects.</summary>
    public static IEnumerable<WorkloadScope> By(ProjectScope project, DocumentScope owner, ConfigValue selector)
    {
        foreach (var workload in project.Workloads)
        {
            if (workload.SharesNamespace(owner).And(LabelSelector.HasAll(workload.Pod.Labels, selector)) == Verdict.Definite)
            {
                yield return workload;
            }
        }
    }

    /// <summary>How sure it is that a label selector means any Pod of the project.</summary>
    public static Verdict AnyMatch(ProjectScope project, DocumentScope owner, Func<ConfigValue, Verdict> matches)
    {
        var verdict = Verdict.No;
        foreach (var workload in project.Workloads)
        {
            verdict = verdict.Or(workload.SharesNamespace(owner).And(matches(workload.Pod.Labels)));
            if (verdict == Verdict.Definite)
            {
                break;
            }
        }

        return verdict;
    }
}
