using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5155.</summary>
internal sealed class CpuRequestDiffersFromLimit() : Rule(ContainerParts.Resources), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5155",
        Name = "cpu-request-differs-from-limit",
        Title = "Request of cpu below the limit",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            What is used above the request is borrowed: when the node runs short, the container is throttled, killed or evicted for it.
            """,
        Remedy = "Make the two equal.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases = ["kube-score/container-cpu-requests-equal-limits", "kube-score/container-resource-requests-equal-limits"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { cpu: 100m }, limits: { cpu: 200m } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { cpu: 100m }, limits: { cpu: 100m } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Resource("cpu") is { Order: < 0 } resource)
        {
            container.Say(this, resource.Request.Node, $"requests {Amount.Text(resource.Request)} of cpu, and its limit is {Amount.Text(resource.Limit)}");
        }
    }
}
