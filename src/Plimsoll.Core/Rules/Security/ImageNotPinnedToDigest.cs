using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1167.</summary>
internal sealed class ImageNotPinnedToDigest : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1167",
        Name = "image-not-pinned-to-digest",
        Title = "Image without a digest",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "A tag can be moved to another image by whoever may push; a digest cannot.",
        Remedy = "Write the digest after the tag: name:tag@sha256:...",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases = ["checkov/CKV_K8S_43", "kyverno/require-image-checksum", "datree/23", "kubescape/C-0306"],
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
                  image: "example.com/web:1.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            """,
    };

    public void Check(ContainerScope container)
    {
        var image = container.Value["image"];
        if (container.Image is { Digest: null })
        {
            container.Say(this, image.Node, $"runs the image {SchemaLog.Short(image.Text!)}, which names no digest");
        }
    }
}
