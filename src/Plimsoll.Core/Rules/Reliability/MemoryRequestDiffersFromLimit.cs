using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5154.</summary>
internal sealed class MemoryRequestDiffersFromLimit() : Rule(ContainerParts.Resources), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5154",
        Name = "memory-request-differs-from-limit",
        Title = "Request of memory below the limit",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            What is used above the request is borrowed: when the node runs short, the container is throttled, killed or evicted for it.
            """,
        Remedy = "Make the two equal.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases =
        [
            "kube-score/container-memory-requests-equal-limits", "kube-score/container-resource-requests-equal-limits",
            "kyverno/memory-requests-equal-limits", "datree/81",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { memory: 128Mi }, limits: { memory: 256Mi } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { memory: 128Mi }, limits: { memory: 128Mi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Resource("memory") is { Order: < 0 } resource)
        {
            container.Say(this, resource.Request.Node, $"requests {Amount.Text(resource.Request)} of memory, and its limit is {Amount.Text(resource.Limit)}");
        }
    }
}
