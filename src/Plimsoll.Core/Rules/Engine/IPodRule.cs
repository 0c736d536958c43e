namespace Plimsoll.Rules;

/// <summary>Looks at the Pod of a Pod, a workload or a custom kind.</summary>
internal interface IPodRule
{
    void Check(PodScope pod);
}
