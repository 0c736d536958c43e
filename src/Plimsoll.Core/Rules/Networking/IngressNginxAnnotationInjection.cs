using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6115.</summary>
internal sealed class IngressNginxAnnotationInjection() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    private static readonly string[] Names = ["auth-url", "auth-tls-match-cn", "mirror-target", "mirror-host"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6115",
        Name = "ingress-nginx-annotation-injection",
        Title = "Annotation that breaks out of its place",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            ingress-nginx before 1.11.5 and 1.12.1 writes these annotations into its configuration as they are: a line break, a brace or a
            semicolon in them adds directives, up to loading a library of the author's.
            """,
        Remedy = "Write a plain URL or name, and upgrade the controller.",
        Sources = ["https://kubernetes.io/blog/2025/03/24/ingress-nginx-cve-2025-1974/"],
        Aliases =
        [
            "trivy/KCV-0093", "kyverno/restrict-annotations", "kyverno/restrict-ingress-paths",
            "kyverno/check-ingress-nginx-controller-version-and-annotation-policy",
        ],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
              annotations: { nginx.ingress.kubernetes.io/auth-url: "http://example.com/#;}\nload_module a;" }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
              annotations: { nginx.ingress.kubernetes.io/auth-url: "https://auth.example.com/check" }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "Ingress"))
        {
            return;
        }

        foreach (var name in Names)
        {
            var value = item.Annotations["nginx.ingress.kubernetes.io/" + name];
            if (value.Text is { } text && text.IndexOfAny(['\n', '\r', '{', '}', ';']) >= 0)
            {
                item.Say(this, value.Node, $"has an annotation {name} that breaks out of its place in the configuration of nginx");
            }
        }
    }
}
