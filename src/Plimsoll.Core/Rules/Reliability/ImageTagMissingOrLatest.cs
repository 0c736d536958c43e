using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5066.</summary>
internal sealed class ImageTagMissingOrLatest() : Rule(ContainerParts.MovingImage), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5066",
        Name = "image-tag-missing-or-latest",
        Title = "Image without a version",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "latest, or no tag at all, is another image tomorrow: two nodes run two programs, and nobody can go back.",
        Remedy = "Name a version, or better a digest.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases =
        [
            "kube-linter/latest-tag", "kube-score/container-image-tag", "polaris/tagNotSpecified", "checkov/CKV_K8S_14", "trivy/KSV-0013",
            "kyverno/disallow-latest-tag", "monokle/KBP001", "monokle/KBP116", "datree/1",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:latest
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(ContainerScope container)
    {
        var image = container.Value["image"];
        if (container.Image is { Moves: true })
        {
            container.Say(this, image.Node, $"runs the image {SchemaLog.Short(image.Text!)}, which names no version");
        }
    }
}
