using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7366.</summary>
internal sealed class ExtendedResourceRequestDiffers() : Rule(ContainerParts.Resources), IContainerRule
{
    // https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources
    private static bool IsFixed(string resource) => resource.StartsWith("hugepages-", StringComparison.Ordinal)
        || (resource.IndexOf('/') is > 0 and var slash && resource.IndexOf("kubernetes.io", 0, slash, StringComparison.Ordinal) < 0);

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7366",
        Name = "extended-resource-request-differs",
        Title = "Device or huge page that is requested otherwise than limited",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. Devices and huge pages cannot be shared out beyond what is there: the limit must be set, the
            request must equal it, and huge pages need a request of cpu or memory beside them.
            """,
        Remedy = "Write the same amount in limits, and leave the request out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { nvidia.com/gpu: 1 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { nvidia.com/gpu: 1 } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var resource in container.Resources)
        {
            if (!IsFixed(resource.Name) || resource.Limit.IsUnknown)
            {
                continue;
            }

            if (resource.Limit.IsAbsent && Amount.IsKnown(resource.Request) && container.IsWhole())
            {
                container.Say(this, resource.Request.Node, $"requests {SchemaLog.Short(resource.Name)} without a limit");
            }
            else if (resource.Order is { } order && order != 0)
            {
                container.Say(this, resource.Request.Node, $"requests {Amount.Text(resource.Request)} of {SchemaLog.Short(resource.Name)}, and its limit is {Amount.Text(resource.Limit)}; the two must be equal", related: resource.Limit.Node);
            }
        }
    }
}
