using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6091.</summary>
internal sealed class NetworkPolicyDnsBlocked() : Rule(kinds: ["NetworkPolicy"]), IDocumentRule
{
    private static bool MayBeDns(ConfigValue ports)
    {
        foreach (var item in ports.Items)
        {
            var port = ConfigValue.Of(item);
            var first = port["port"].Integer;
            if (first is null || first == 53 || (first < 53 && port["endPort"].Integer >= 53) || first == 5353)
            {
                return true;
            }
        }

        return false;
    }

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6091",
        Name = "network-policy-dns-blocked",
        Title = "Policy that forgets DNS",
        Category = Category.Networking,
        Severity = Severity.Warning,
        Why = "A Pod that may reach named places only, and not port 53, cannot look up their names.",
        Remedy = "Allow UDP and TCP port 53 to the DNS of the cluster.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
        Aliases = ["kyverno/add-networkpolicy-dns"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: {}
              policyTypes: [Egress]
              egress: [{ to: [{ podSelector: { matchLabels: { app: db } } }], ports: [{ port: 5432 }] }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: {}
              policyTypes: [Egress]
              egress: [{ to: [{ podSelector: { matchLabels: { app: db } } }], ports: [{ port: 5432 }] }, { ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }] }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "NetworkPolicy"))
        {
            return;
        }

        var egress = item.Spec["egress"];
        if (!item.IsWhole() || egress.Sequence is not { Count: > 0, IsOpen: false } rules)
        {
            return;
        }

        // A policy without rules denies all on purpose; another policy may then allow DNS, and so may one of these that names no port.
        foreach (var rule in rules)
        {
            var ports = ConfigValue.Of(rule)["ports"];
            if (ports.Sequence is not { Count: > 0, IsOpen: false } || MayBeDns(ports))
            {
                return;
            }
        }

        item.Say(this, egress.Node, "lets its pods reach some ports, and DNS is not among them");
    }
}
