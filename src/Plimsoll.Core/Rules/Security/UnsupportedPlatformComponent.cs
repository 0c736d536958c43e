using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1174.</summary>
internal sealed class UnsupportedPlatformComponent : Rule, IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1174",
        Name = "unsupported-platform-component",
        Title = "Tiller",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = "The server of Helm 2 has had no update since 2020, and by default every Pod can ask it to install anything.",
        Remedy = "Use Helm 3, which has no server.",
        Sources = ["https://helm.sh/blog/helm-v2-deprecation-timeline/"],
        Aliases = ["checkov/CKV_K8S_34", "checkov/CKV_K8S_44", "checkov/CKV_K8S_45", "trivy/KSV-0102", "kyverno/disallow-helm-tiller"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: ghcr.io/helm/tiller:v2.17.0
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
        if (container.Image is { } image && image.IsOf("tiller"))
        {
            container.Say(this, container.Value["image"].Node, "is the server of Helm 2, which nobody maintains");
        }
    }
}
