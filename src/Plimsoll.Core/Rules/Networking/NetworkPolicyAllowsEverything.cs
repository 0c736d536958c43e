using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6401.</summary>
internal sealed class NetworkPolicyAllowsEverything() : Rule(kinds: ["NetworkPolicy"]), IDocumentRule
{
    private static readonly string[] Fields = ["ingress", "egress"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6401",
        Name = "network-policy-allows-everything",
        Title = "Policy that allows everything",
        Category = Category.Networking,
        Severity = Severity.Warning,
        Why = "A rule without from, to and ports allows all there is, whatever the other rules of the policy say.",
        Remedy = "Say who may call, and on which ports.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: { matchLabels: { app: web } }
              ingress: [{}, { from: [{ podSelector: {} }] }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: { matchLabels: { app: web } }
              ingress: [{ from: [{ podSelector: {} }] }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "NetworkPolicy"))
        {
            return;
        }

        foreach (var field in Fields)
        {
            var rules = item.Spec[field];
            foreach (var rule in rules.Sequence is { Count: > 1 } ? rules.Items : [])
            {
                // Alone the rule says on purpose that all is allowed; beside others it undoes them.
                if (rule is MappingNode { Count: 0, IsOpen: false })
                {
                    item.Say(this, rule, $"has a rule for {field} that allows everything, and so undoes the others");
                }
            }
        }
    }
}
