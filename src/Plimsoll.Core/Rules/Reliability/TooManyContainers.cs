using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5204.</summary>
internal sealed class TooManyContainers() : Rule(isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5204",
        Name = "too-many-containers",
        Title = "More containers than the project allows",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            All containers of a Pod start, stop and move together. The project says how many of them it takes for one thing.
            """,
        Remedy = "Split the Pod.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/"],
        Aliases = ["kyverno/limit-containers-per-pod"],
        Options =
        [
            new("most", OptionKind.Number, "how many containers a Pod may have, init containers not counted"),
        ],
        Settings = "rules: { too-many-containers: { most: 1 } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                - name: log
                  image: example.com/log:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Settings.Number(this, "most") is { } most && pod.Spec["containers"].Sequence is { } containers && containers.Count > most)
        {
            pod.Say(this, containers, $"has {containers.Count} containers, and the project allows {most}");
        }
    }
}
