using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6109.</summary>
internal sealed class IngressDefaultBackend() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6109",
        Name = "ingress-default-backend",
        Title = "Backend for whatever is left",
        Category = Category.Networking,
        Severity = Severity.Info,
        Why = "Requests that no rule names end at this backend, mistyped and probing ones included.",
        Remedy = "Name the hosts and paths.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        Aliases = ["kyverno/restrict-ingress-defaultbackend"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
            spec:
              defaultBackend: { service: { name: web, port: { number: 80 } } }
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

        if (item.Spec["defaultBackend"] is { State: ValueState.Known } backend)
        {
            item.Say(this, backend.Node, "has a backend for whatever no rule names");
        }
    }
}
