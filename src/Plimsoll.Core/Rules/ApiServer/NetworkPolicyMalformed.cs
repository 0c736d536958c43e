using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7399.</summary>
internal sealed class NetworkPolicyMalformed() : Rule(kinds: ["NetworkPolicy"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7399",
        Name = "network-policy-malformed",
        Title = "Network policy that cannot be",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. An endPort ends a range that begins with the number of a port, which is not above it; a range of
            addresses is written with the length of its prefix.
            """,
        Remedy = "Write what is named.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/networking/validation/validation.go"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: { matchLabels: { app: web } }
              ingress: [{ ports: [{ port: 9000, endPort: 8000 }] }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: { matchLabels: { app: web } }
              ingress: [{ ports: [{ port: 8000, endPort: 9000 }] }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "NetworkPolicy"))
        {
            return;
        }

        Rules(item, item.Spec["ingress"], "from");
        Rules(item, item.Spec["egress"], "to");
    }

    private void Rules(DocumentScope item, ConfigValue rules, string direction)
    {
        foreach (var node in rules.Items)
        {
            var rule = ConfigValue.Of(node);
            foreach (var port in rule["ports"].Items)
            {
                Range(item, ConfigValue.Of(port)["port"], ConfigValue.Of(port)["endPort"]);
            }

            foreach (var peer in rule[direction].Items)
            {
                var block = ConfigValue.Of(peer)["ipBlock"];
                Block(item, block["cidr"]);
                foreach (var except in block["except"].Items)
                {
                    Block(item, ConfigValue.Of(except));
                }
            }
        }
    }

    private void Range(DocumentScope item, ConfigValue port, ConfigValue end)
    {
        if (end.Integer is not > 0)
        {
            return;
        }

        if (port.Integer is { } first && first > end.Integer)
        {
            item.Say(this, end.Node, $"has the endPort {end.Integer}, which is below its port {first}", related: port.Node);
        }
        else if (port.Text is not null || (port.IsAbsent && item.IsWhole()))
        {
            item.Say(this, end.Node, port.Text is { } name ? $"has an endPort beside the name \"{SchemaLog.Short(name)}\" of a port" : "has an endPort and no port");
        }
    }

    private void Block(DocumentScope item, ConfigValue cidr)
    {
        if (cidr.Text is { Length: > 0 } text && CustomFormat.Matches("cidr", text) == Verdict.No)
        {
            item.Say(this, cidr.Node, $"has \"{SchemaLog.Short(text)}\" for a range of addresses, such as 10.0.0.0/8");
        }
    }
}
