using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6110.</summary>
internal sealed class IngressDuplicateHostPath : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6110",
        Name = "ingress-duplicate-host-path",
        Title = "Two Ingresses for one path",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "Which of them answers depends on the controller and on their age.",
        Remedy = "Leave the path to one of them.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        Aliases = ["kyverno/unique-ingress-host-and-path", "kyverno/unique-ingress-paths"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: api }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] } }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: api }
            spec:
              rules: [{ host: api.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] } }]
            """,
    };

    public void Check(ProjectScope project)
    {
        var seen = new Dictionary<string, DocumentScope>(StringComparer.Ordinal);
        foreach (var ingress in project.OfKind("Ingress"))
        {
            foreach (var rule in ingress.Spec["rules"].Items)
            {
                foreach (var item in ConfigValue.Of(rule)["http"]["paths"].Items)
                {
                    var (path, type) = (ConfigValue.Of(item)["path"], ConfigValue.Of(item)["pathType"]);
                    if (ConfigValue.Of(rule)["host"].Text is not { } host || path.Text is not { } text || type.IsUnknown || ingress.Spec["ingressClassName"].IsUnknown)
                    {
                        continue;
                    }

                    var key = $"{ingress.Spec["ingressClassName"].Text} {host} {type.Text} {text}";
                    if (seen.TryGetValue(key, out var other) && !ReferenceEquals(other, ingress))
                    {
                        ingress.Say(this, path.Node, $"serves {SchemaLog.Short(host + text)}, and so does {other.Subject}");
                    }
                    else
                    {
                        seen[key] = ingress;
                    }
                }
            }
        }
    }
}
