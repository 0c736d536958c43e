using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6088.</summary>
internal sealed class NetworkPolicyNoSelector() : Rule(kinds: ["NetworkPolicy"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6088",
        Name = "network-policy-no-selector",
        Title = "Policy for every Pod",
        Category = Category.Networking,
        Severity = Severity.Info,
        Why = """
            An empty podSelector means every Pod of the namespace. That is right for a policy that denies by default, and rarely for one
            that allows.
            """,
        Remedy = "Select the Pods that are meant.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
        Aliases = ["trivy/KSV-0038", "kyverno/restrict-networkpolicy-empty-podselector"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: {}
              ingress: [{ from: [{ podSelector: {} }] }]
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: {}
              policyTypes: [Ingress]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "NetworkPolicy"))
        {
            return;
        }

        var selector = item.Spec["podSelector"];
        var allows = item.Spec["ingress"].Items.Count > 0 || item.Spec["egress"].Items.Count > 0;
        if (allows && (selector.Mapping is { Count: 0, IsOpen: false } || (selector.IsAbsent && item.IsWhole())))
        {
            item.Say(this, selector.Node ?? item.Spec.Node, "allows traffic of every pod of its namespace");
        }
    }
}
