using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5172.</summary>
internal sealed class PodAntiAffinityMissing : Rule, IWorkloadRule
{
    // An affinity that is meant for other namespaces keeps nothing apart in this one.
    private static bool Keeps(WorkloadScope workload, ConfigValue affinity)
    {
        foreach (var term in affinity["requiredDuringSchedulingIgnoredDuringExecution"].Items)
        {
            var namespaces = ConfigValue.Of(term)["namespaces"];
            if (namespaces.Items.Count == 0 || workload.Namespace is not { } own || RbacGrant.Has(namespaces, own) || !ConfigValue.Of(term)["namespaceSelector"].IsAbsent)
            {
                return true;
            }
        }

        return !affinity.IsAbsent && affinity["requiredDuringSchedulingIgnoredDuringExecution"].Items.Count == 0;
    }

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5172",
        Name = "pod-anti-affinity-missing",
        Title = "Pods that may all share a node",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "Nothing keeps the scheduler from putting all Pods on one node, whose failure then is an outage.",
        Remedy = "Add a podAntiAffinity over kubernetes.io/hostname, or a topology spread constraint.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
        Aliases =
        [
            "kube-linter/no-anti-affinity", "kube-score/deployment-has-host-podantiaffinity",
            "kube-score/statefulset-has-host-podantiaffinity", "kyverno/create-pod-antiaffinity", "datree/83",
        ],
        Bad = """
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
                  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } } }]
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(WorkloadScope workload)
    {
        var affinity = workload.Pod.Spec["affinity"]["podAntiAffinity"];
        if (workload.IsWhole() && workload.Kind is ("Deployment" or "StatefulSet" or "ReplicaSet" or "DeploymentConfig") && workload.Replicas.Integer > 1
            && workload.Pod.Spec["topologySpreadConstraints"].IsAbsent && !Keeps(workload, affinity))
        {
            workload.Say(this, affinity.Node ?? workload.Pod.Spec.Node, "may run all its pods on one node");
        }
    }
}
