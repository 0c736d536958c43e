using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1172.</summary>
internal sealed class ImageFromDeprecatedRegistry : Rule, IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1172",
        Name = "image-from-deprecated-registry",
        Title = "Registry that is no more",
        Category = Category.Compatibility,
        Severity = Severity.Error,
        Why = "k8s.gcr.io was frozen in April 2023 and only redirects; new images are never there, and it may end any day.",
        Remedy = "Write registry.k8s.io.",
        Sources = ["https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/"],
        Aliases = ["kyverno/restrict-deprecated-registry", "kubescape/C-0253"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: k8s.gcr.io/pause:3.9
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: registry.k8s.io/pause:3.9
            """,
    };

    public void Check(ContainerScope container)
    {
        var image = container.Value["image"];
        if (image.Text is { } text && text.StartsWith("k8s.gcr.io/", StringComparison.Ordinal))
        {
            container.Say(this, image.Node, "runs an image of k8s.gcr.io, which was frozen in 2023", fix: Fixes.Set(image.Node!, "registry.k8s.io" + text.Substring(10)));
        }
    }
}
