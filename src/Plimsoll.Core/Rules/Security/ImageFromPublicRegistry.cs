using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1171.</summary>
internal sealed class ImageFromPublicRegistry : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1171",
        Name = "image-from-public-registry",
        Title = "Image from a public registry",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Anybody can push to a public registry, names there can be taken over, and pulls are limited.",
        Remedy = "Mirror the image in a registry of your own.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases = ["trivy/KSV-0034"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: nginx:1.27
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/nginx:1.27
            """,
    };

    public void Check(ContainerScope container)
    {
        var image = container.Value["image"];
        if (container.Image is { Registry: null or "docker.io" or "index.docker.io" })
        {
            container.Say(this, image.Node, $"runs the image {SchemaLog.Short(image.Text!)} of Docker Hub");
        }
    }
}
