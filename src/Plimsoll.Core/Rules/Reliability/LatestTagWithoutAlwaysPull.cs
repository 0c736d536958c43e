using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5069.</summary>
internal sealed class LatestTagWithoutAlwaysPull() : Rule(ContainerParts.MovingImage), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5069",
        Name = "latest-tag-without-always-pull",
        Title = "Moving tag that is not pulled again",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "A node that has some image of this name keeps it, so each node runs what the name meant when it first pulled.",
        Remedy = "Name a version, or leave imagePullPolicy out: for such a name the default is Always.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases = ["kyverno/imagepullpolicy-always", "kubescape/C-0075"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:latest
                  imagePullPolicy: IfNotPresent
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  imagePullPolicy: IfNotPresent
            """,
    };

    public void Check(ContainerScope container)
    {
        var policy = container.Value["imagePullPolicy"];
        if (policy.Text is "IfNotPresent" or "Never" && container.Image is { Moves: true })
        {
            container.Say(this, policy.Node, $"runs the image {SchemaLog.Short(container.Value["image"].Text!)}, which moves, with the pull policy {policy.Text}", fix: Fixes.Remove(policy.Node!));
        }
    }
}
