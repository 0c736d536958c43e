using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6113.</summary>
internal sealed class IngressNginxSnippetLua() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6113",
        Name = "ingress-nginx-snippet-lua",
        Title = "Lua in an annotation",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = "Lua in the configuration runs programs inside the controller.",
        Remedy = "Remove it.",
        Sources = ["https://nvd.nist.gov/vuln/detail/CVE-2021-25742"],
        Aliases = ["checkov/CKV_K8S_152"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
              annotations: { nginx.ingress.kubernetes.io/server-snippet: "content_by_lua_block { ngx.say(1) }" }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
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
            if (entry.Key.StartsWith("nginx.ingress.kubernetes.io/", StringComparison.Ordinal) && entry.Key.EndsWith("-snippet", StringComparison.Ordinal)
                && entry.Value is ScalarNode { Type: ScalarType.String } text && text.Text.IndexOf("_by_lua", StringComparison.Ordinal) >= 0)
            {
                item.Say(this, entry.Value, $"runs Lua in the controller by {SchemaLog.Short(entry.Key)}");
            }
        }
    }
}
