using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6112.</summary>
internal sealed class IngressNginxSnippet() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6112",
        Name = "ingress-nginx-snippet",
        Title = "Configuration of nginx in an annotation",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Whoever may write an Ingress writes the configuration of the controller, and with it reads its token and all secrets that it can
            read: CVE-2021-25742. Controllers refuse such annotations by default from 1.9 on.
            """,
        Remedy = "Use the annotation that is made for the purpose, or a configuration of the controller.",
        Sources = ["https://nvd.nist.gov/vuln/detail/CVE-2021-25742"],
        Aliases = ["checkov/CKV_K8S_153", "kyverno/disallow-ingress-nginx-custom-snippets", "datree/31", "datree/32", "kubescape/C-0059"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
              annotations: { nginx.ingress.kubernetes.io/server-snippet: "location /x { return 200; }" }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
              annotations: { nginx.ingress.kubernetes.io/proxy-body-size: 8m }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "Ingress") || item.Annotations.Mapping is not { } annotations)
        {
            return;
        }

        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.StartsWith("nginx.ingress.kubernetes.io/", StringComparison.Ordinal) && entry.Key.EndsWith("-snippet", StringComparison.Ordinal))
            {
                item.Say(this, entry.Value, $"writes configuration of nginx in {SchemaLog.Short(entry.Key)}");
            }
        }
    }
}
