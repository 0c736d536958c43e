using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7367.</summary>
internal sealed class PodLevelResourcesInconsistent() : Rule(needsOfPod: PodParts.Resources), IPodRule
{
    private static readonly string[] Resources = ["cpu", "memory"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7367",
        Name = "pod-level-resources-inconsistent",
        Title = "Resources of the Pod that its containers exceed",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. The requests of the containers together cannot exceed the request of the Pod, and no
            container can have a limit above that of the Pod.
            """,
        Remedy = "Raise the resources of the Pod, or lower those of the containers.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Versions = "1.34 and later",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              resources: { limits: { memory: 1Gi } }
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { memory: 2Gi } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              resources: { limits: { memory: 1Gi } }
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { memory: 1Gi } }
            """,
    };

    public void Check(PodScope pod)
    {
        var resources = pod.Spec["resources"];
        foreach (var name in resources.Mapping is null ? [] : Resources)
        {
            Compare(pod, resources, name);
        }
    }

    private void Compare(PodScope pod, ConfigValue resources, string name)
    {
        var most = Amount.Of(resources["limits"][name]);
        var whole = Amount.Of(resources["requests"][name]);
        var sum = Amount.Units(0);
        foreach (var container in pod.Containers)
        {
            var limit = container.Limits[name];
            if (Amount.Of(limit) is { } own && own > most)
            {
                container.Say(this, limit.Node, $"has the {name} limit {Amount.Text(limit)}, and that of the pod is {Amount.Text(resources["limits"][name])}");
            }

            sum += container.Role == ContainerRole.App ? Amount.Of(container.Requests[name]) ?? 0 : 0;
        }

        if (sum > whole)
        {
            pod.Say(this, resources["requests"][name].Node, $"requests {Amount.Text(resources["requests"][name])} of {name}, less than its containers together");
        }
    }
}
