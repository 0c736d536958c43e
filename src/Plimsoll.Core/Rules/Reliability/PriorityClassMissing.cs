using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5177.</summary>
internal sealed class PriorityClassMissing : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5177",
        Name = "priority-class-missing",
        Title = "No priority",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "When nodes are full, Pods without a priority wait behind those that have one, and make room for them.",
        Remedy = "Name a priorityClassName.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
        Aliases = ["polaris/priorityClassNotSet", "kyverno/require-pod-priorityclassname"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              priorityClassName: web
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.IsWhole() && pod.Spec["priorityClassName"].IsAbsent)
        {
            pod.Say(this, null, "names no priority class");
        }
    }
}
