using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6108.</summary>
internal sealed class IngressHostEmptyOrWildcard() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6108",
        Name = "ingress-host-empty-or-wildcard",
        Title = "Ingress for every host",
        Category = Category.Networking,
        Severity = Severity.Info,
        Why = "A rule without a host, or with a wildcard, answers for names that others may want.",
        Remedy = "Name the host.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        Aliases = ["kyverno/disallow-empty-ingress-host", "kyverno/restrict-ingress-wildcard", "datree/6"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
            spec:
              rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
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
        if (!item.Is("networking.k8s.io", "Ingress"))
        {
            return;
        }

        foreach (var rule in item.Spec["rules"].Items)
        {
            var host = ConfigValue.Of(rule)["host"];
            if ((host.IsAbsent && item.IsWhole()) || host.Text?.IndexOf('*') >= 0 || host.Text?.Length == 0)
            {
                item.Say(this, host.Node ?? rule, host.Text is { Length: > 0 } text ? $"serves every host of {SchemaLog.Short(text)}" : "has a rule for every host");
            }
        }
    }
}
