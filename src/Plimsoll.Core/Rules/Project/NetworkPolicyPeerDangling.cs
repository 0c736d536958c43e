using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6090.</summary>
internal sealed class NetworkPolicyPeerDangling : Rule, IProjectRule
{
    private void Look(ProjectScope project, DocumentScope policy, ConfigValue peers)
    {
        foreach (var item in peers.Items)
        {
            var selector = ConfigValue.Of(item)["podSelector"];
            if (selector.Mapping is { Count: > 0 } && ConfigValue.Of(item)["namespaceSelector"].IsAbsent && Beside.AllPods(project, policy)
                && ServedPods.AnyMatch(project, policy, labels => LabelSelector.Matches(selector, labels)) == Verdict.No)
            {
                policy.Say(this, selector.Node, "has a peer that selects no pod of the project");
            }
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6090",
        Name = "network-policy-peer-dangling",
        Title = "Policy that lets nobody in",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "A peer of a rule selects no Pod of the project, so the rule allows nobody.",
        Remedy = "Select the labels of the Pods that are to call.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
        Aliases = ["kube-linter/dangling-networkpolicypeer-podselector"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
                      ports: [{ name: http, containerPort: 8080 }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: {}
              ingress: [{ from: [{ podSelector: { matchLabels: { app: wbe } } }] }]
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
                      ports: [{ name: http, containerPort: 8080 }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: web }
            spec:
              podSelector: {}
              ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }]
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var policy in project.OfKind("NetworkPolicy"))
        {
            foreach (var rule in policy.Spec["ingress"].Items)
            {
                Look(project, policy, ConfigValue.Of(rule)["from"]);
            }

            foreach (var rule in policy.Spec["egress"].Items)
            {
                Look(project, policy, ConfigValue.Of(rule)["to"]);
            }
        }
    }
}
