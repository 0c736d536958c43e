using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6107.</summary>
internal sealed class IngressTlsHostMismatch() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    // A wildcard stands for one label: https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards
    private static bool Covers(string covered, string host) => covered is "*" || covered == host
        || (covered.StartsWith("*.", StringComparison.Ordinal) && host.IndexOf('.') is > 0 and var dot && host.Substring(dot) == covered.Substring(1));

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6107",
        Name = "ingress-tls-host-mismatch",
        Title = "Host without a certificate",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            TLS is set up for other hosts; this one answers with the certificate of the controller, which no client trusts, or not at all.
            """,
        Remedy = "Add the host to an entry of tls.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        Aliases = ["kyverno/ingress-host-match-tls"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
            spec:
              tls: [{ hosts: [www.example.com], secretName: shop }]
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

        var tls = item.Spec["tls"];
        if (tls.Sequence is not { Count: > 0, IsOpen: false })
        {
            return;
        }

        var hosts = new List<string>();
        foreach (var entry in tls.Items)
        {
            var named = ConfigValue.Of(entry)["hosts"];
            if (named.Items.Count == 0 || named.Sequence is { IsOpen: true })
            {
                return;
            }

            foreach (var host in named.Items)
            {
                hosts.Add(ConfigValue.Of(host).Text ?? "*");
            }
        }

        foreach (var rule in item.Spec["rules"].Items)
        {
            var host = ConfigValue.Of(rule)["host"];
            if (host.Text is { Length: > 0 } text && !hosts.Exists(covered => Covers(covered, text)))
            {
                item.Say(this, host.Node, $"serves {SchemaLog.Short(text)}, which no entry of tls names");
            }
        }
    }
}
