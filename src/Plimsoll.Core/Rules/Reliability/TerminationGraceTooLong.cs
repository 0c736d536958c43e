using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5168.</summary>
internal sealed class TerminationGraceTooLong() : Rule(isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5168",
        Name = "termination-grace-too-long",
        Title = "Pod that takes long to go",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "A node cannot be drained before its last Pod has gone. The project says how long that may take.",
        Remedy = "Lower terminationGracePeriodSeconds.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"],
        Aliases = ["kyverno/mutate-large-termination-gps"],
        Options =
        [
            new("seconds", OptionKind.Number, "the longest period"),
        ],
        Settings = "rules: { termination-grace-too-long: { seconds: 300 } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              terminationGracePeriodSeconds: 3600
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              terminationGracePeriodSeconds: 60
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var seconds = pod.Spec["terminationGracePeriodSeconds"];
        if (pod.Settings.Number(this, "seconds") is { } most && seconds.Integer is { } number && number > most)
        {
            pod.Say(this, seconds.Node, $"may take {number} seconds to go, and the project allows {most}", fix: Fixes.Set(seconds.Node!, most));
        }
    }
}
