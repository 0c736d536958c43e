namespace Plimsoll.Rules;

/// <summary>Looks at each object that holds a Pod: a Pod, a workload, or a custom kind with a Pod template.</summary>
internal interface IWorkloadRule
{
    void Check(WorkloadScope workload);
}
