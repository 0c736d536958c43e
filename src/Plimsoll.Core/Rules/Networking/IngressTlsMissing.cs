using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6106.</summary>
internal sealed class IngressTlsMissing() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6106",
        Name = "ingress-tls-missing",
        Title = "Ingress without TLS",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "What passes is readable and can be changed on the way, passwords and cookies included.",
        Remedy = "Name a certificate below tls.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        Aliases = ["polaris/tlsSettingsMissing", "kyverno/require-ingress-https", "kubescape/C-0263"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
            spec:
              tls: [{ hosts: [shop.example.com], secretName: shop }]
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "Ingress"))
        {
            return;
        }

        if (item.IsWhole() && !item.Spec["tls"].IsUnknown && item.Spec["tls"] is { Items.Count: 0, Sequence: not { IsOpen: true } })
        {
            item.Say(this, item.Spec["tls"].Node ?? item.Spec.Node, "has no TLS");
        }
    }
}
