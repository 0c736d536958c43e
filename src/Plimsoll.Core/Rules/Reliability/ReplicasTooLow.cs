using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5169.</summary>
internal sealed class ReplicasTooLow : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5169",
        Name = "replicas-too-low",
        Title = "Too few Pods to lose one",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "With one Pod every rollout, eviction and failure of a node is an outage; with two, one of them together with another is.",
        Remedy = "Run three or more, on several nodes.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"],
        Aliases =
        [
            "kube-linter/minimum-three-replicas", "kube-score/deployment-replicas", "polaris/deploymentMissingReplicas",
            "kyverno/require-deployments-have-multiple-replicas", "datree/16",
        ],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 1
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 3
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(WorkloadScope workload)
    {
        var replicas = workload.Replicas;
        if (workload.Kind is ("Deployment" or "DeploymentConfig") && replicas.Integer is > 0 and < 3 && (replicas.IsWritten || workload.IsWhole()))
        {
            workload.Say(this, replicas.Place, replicas.Integer == 1 ? "runs one pod" : "runs two pods");
        }
    }
}
