using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6087.</summary>
internal sealed class PodWithoutNetworkPolicy : Rule, IProjectRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6087",
        Name = "pod-without-network-policy",
        Title = "Pod that every Pod may call",
        Category = Category.Networking,
        Severity = Severity.Info,
        Why = "No policy of the project selects the Pod, so every Pod of the cluster reaches it.",
        Remedy = "Add a policy that denies by default, and others that allow what is needed.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
        Aliases =
        [
            "kube-linter/non-isolated-pod", "kube-score/pod-networkpolicy", "polaris/missingNetworkPolicy", "checkov/CKV2_K8S_6",
            "kyverno/require-netpol", "kubescape/C-0030", "kubescape/C-0260",
        ],
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
              podSelector: { matchLabels: { app: db } }
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
            """,
    };

    public void Check(ProjectScope project)
    {
        var policies = project.OfKind("NetworkPolicy");
        foreach (var workload in project.Workloads)
        {
            var verdict = Verdict.No;
            foreach (var policy in policies)
            {
                var selector = policy.Spec["podSelector"];
                var matches = selector.IsAbsent ? Verdict.Definite : LabelSelector.Matches(selector, workload.Pod.Labels);
                verdict = verdict.Or(policy.SharesNamespace(workload).And(matches));
            }

            if (verdict == Verdict.No && workload.Pod.Spec["hostNetwork"].Is(true) == Verdict.No)
            {
                workload.Pod.Say(this, null, "is selected by no network policy of the project");
            }
        }
    }
}
