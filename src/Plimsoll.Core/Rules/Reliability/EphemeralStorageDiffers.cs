using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5159.</summary>
internal sealed class EphemeralStorageDiffers() : Rule(ContainerParts.Resources), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5159",
        Name = "ephemeral-storage-differs",
        Title = "Request of ephemeral-storage below the limit",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            What is used above the request is borrowed: when the node runs short, the container is throttled, killed or evicted for it.
            """,
        Remedy = "Make the two equal.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases = ["kube-score/container-ephemeral-storage-request-equals-limit"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { ephemeral-storage: 1Gi }, limits: { ephemeral-storage: 2Gi } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { ephemeral-storage: 1Gi }, limits: { ephemeral-storage: 1Gi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Resource("ephemeral-storage") is { Order: < 0 } resource)
        {
            container.Say(this, resource.Request.Node, $"requests {Amount.Text(resource.Request)} of ephemeral-storage, and its limit is {Amount.Text(resource.Limit)}");
        }
    }
}
