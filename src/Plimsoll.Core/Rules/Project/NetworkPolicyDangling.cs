using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6089.</summary>
internal sealed class NetworkPolicyDangling : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6089",
        Name = "network-policy-dangling",
        Title = "Policy for no Pod",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The policy selects no Pod of the project: it confines nothing, and what it was to confine is open.",
        Remedy = "Select the labels of the Pods that are meant.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
        Aliases = ["kube-linter/dangling-networkpolicy", "kube-score/networkpolicy-targets-pod", "kubescape/C-0299"],
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
              podSelector: { matchLabels: { app: wbe } }
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
              podSelector: { matchLabels: { app: web } }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var policy in project.OfKind("NetworkPolicy"))
        {
            var selector = policy.Spec["podSelector"];
            if (selector.Mapping is { Count: > 0 } && Beside.AllPods(project, policy)
                && ServedPods.AnyMatch(project, policy, labels => LabelSelector.Matches(selector, labels)) == Verdict.No)
            {
                policy.Say(this, selector.Node, "selects no pod of the project");
            }
        }
    }
}
