using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5157.</summary>
internal sealed class LimitToRequestRatioTooHigh() : Rule(ContainerParts.Resources, isSilentUntilTold: true), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5157",
        Name = "limit-to-request-ratio-too-high",
        Title = "Limit far above the request",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            The scheduler counts requests. Where limits are many times as high, a node is sold many times over, and its Pods starve or
            are killed together. The project says how many times is fine.
            """,
        Remedy = "Raise the request or lower the limit.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases = ["kyverno/enforce-resources-as-ratio"],
        Options =
        [
            new("cpu", OptionKind.Number, "how many times the request the limit of CPU may be"),
            new("memory", OptionKind.Number, "how many times the request the limit of memory may be"),
        ],
        Settings = "rules: { limit-to-request-ratio-too-high: { cpu: 10, memory: 2 } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { memory: 64Mi }, limits: { memory: 1Gi } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { memory: 512Mi }, limits: { memory: 1Gi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, "cpu");
        Look(container, "memory");
    }

    private void Look(ContainerScope container, string name)
    {
        if (container.Settings.Number(this, name) is { } most)
        {
            Compare(container, name, most);
        }
    }

    private void Compare(ContainerScope container, string name, long most)
    {
        var (request, limit) = (container.Requests[name], container.Limits[name]);
        if (Amount.Of(request) is { IsZero: false } own && Amount.Of(limit) is { } bound && bound > own * most)
        {
            container.Say(this, limit.Node, $"has the {name} limit {Amount.Text(limit)}, more than {most} times its request of {Amount.Text(request)}");
        }
    }
}
