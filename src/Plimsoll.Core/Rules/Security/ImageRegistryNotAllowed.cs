using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1170.</summary>
internal sealed class ImageRegistryNotAllowed() : Rule(isSilentUntilTold: true), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1170",
        Name = "image-registry-not-allowed",
        Title = "Image from elsewhere",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            What comes from a registry that nobody of the project watches is code that nobody has looked at. The rule speaks where the
            project says where its images come from.
            """,
        Remedy = "Copy the image into a registry of the project and name it there.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases =
        [
            "trivy/KSV-0125", "trivy/KSV-0032", "trivy/KSV-0033", "trivy/KSV-0035", "kyverno/restrict-image-registries",
            "kyverno/allowed-image-repos", "kyverno/advanced-restrict-image-registries", "kubescape/C-0001",
            "kubescape/C-0078",
        ],
        Options =
        [
            new("images", OptionKind.Names, "registries, or repositories with their registry; all below one is meant"),
        ],
        Settings = "rules: { image-registry-not-allowed: { images: [registry.acme.com, ghcr.io/acme] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: registry.acme.com/shop/web:1.0
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Settings.Names(this, "images") is { } allowed && container.Image is { } image
            && FullName(image) is var name && !Array.Exists(allowed, pattern => NamePattern.Matches(pattern, name) || NamePattern.Matches(pattern + "/*", name)))
        {
            container.Say(this, container.Value["image"].Node, $"takes its image from {SchemaLog.Short(name)}, which is none of the places that the project allows");
        }
    }

    // As runtimes complete it: https://github.com/distribution/reference/blob/main/normalize.go.
    private static string FullName(ImageName image) => image.Registry is { } registry && registry != "index.docker.io" ? $"{registry}/{image.Repository}"
        : image.Repository.IndexOf('/') < 0 ? $"docker.io/library/{image.Repository}"
        : $"docker.io/{image.Repository}";
}
