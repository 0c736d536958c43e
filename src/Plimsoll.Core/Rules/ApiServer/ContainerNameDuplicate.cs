using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7359.</summary>
internal sealed class ContainerNameDuplicate() : Rule(needsOfPod: PodParts.InitContainers | PodParts.EphemeralContainers), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7359",
        Name = "container-name-duplicate",
        Title = "Two containers of one name",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. Names are unique among all containers of a Pod, be they init, ephemeral or others.",
        Remedy = "Rename one of the two.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              initContainers: [{ name: web, image: "example.com/init:1.0" }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              initContainers: [{ name: init, image: "example.com/init:1.0" }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        // Within one list it is said of the list; the containers of a list stand together.
        if (pod.Containers.Length < 2 || pod.Containers[0].Role == pod.Containers[pod.Containers.Length - 1].Role)
        {
            return;
        }

        var seen = new Dictionary<string, ContainerScope>(StringComparer.Ordinal);
        foreach (var container in pod.Containers)
        {
            if (container.Name is { } name && seen.TryGetValue(name, out var other) && other.Role != container.Role)
            {
                container.Say(this, container.Value["name"].Node, "has the name of another container of the pod");
            }
            else if (container.Name is { } first)
            {
                seen[first] = container;
            }
        }
    }
}
