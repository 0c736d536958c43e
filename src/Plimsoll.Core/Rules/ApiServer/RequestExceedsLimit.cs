using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7365.</summary>
internal sealed class RequestExceedsLimit() : Rule(ContainerParts.Resources), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7365",
        Name = "request-exceeds-limit",
        Title = "Request above its limit",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. A container cannot be promised more than it may use.",
        Remedy = "Lower the request, or raise the limit.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { memory: 256Mi }, limits: { memory: 128Mi } }
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
        foreach (var resource in container.Resources)
        {
            if (resource.Order > 0)
            {
                container.Say(this, resource.Request.Node, $"requests {Amount.Text(resource.Request)} of {SchemaLog.Short(resource.Name)}, and its limit is {Amount.Text(resource.Limit)}", related: resource.Limit.Node);
            }
        }
    }
}
