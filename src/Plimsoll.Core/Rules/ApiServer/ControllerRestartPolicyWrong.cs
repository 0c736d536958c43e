using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7370.</summary>
internal sealed class ControllerRestartPolicyWrong : Rule, IWorkloadRule
{
    private static bool IsService(WorkloadScope workload) => workload.Group == "apps" || workload.Is("", "ReplicationController");

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7370",
        Name = "controller-restart-policy-wrong",
        Title = "Restart policy that the workload cannot have",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. Pods of a Deployment, DaemonSet, StatefulSet, ReplicaSet or ReplicationController restart
            Always; those of a Job and a CronJob restart OnFailure or Never, and it must be said, because the default is Always.
            """,
        Remedy = "Write the restart policy that is named.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Aliases = ["kube-linter/restart-policy", "kube-score/cronjob-restartpolicy", "datree/10"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  restartPolicy: Never
                  containers:
                    - name: web
                      image: example.com/web:1.0
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
            """,
    };

    public void Check(WorkloadScope workload)
    {
        var policy = workload.Pod.Spec["restartPolicy"];
        if (IsService(workload) && policy.Text is { Length: > 0 } text and not "Always")
        {
            workload.Say(this, policy.Node, $"has the restart policy {SchemaLog.Short(text)}, and its pods must restart Always", fix: Fixes.Remove(policy.Node!));
        }
        else if (workload.Group == "batch" && workload.Kind is ("Job" or "CronJob") && (policy.Is("Always") == Verdict.Definite || (policy.IsAbsent && workload.IsWhole())))
        {
            workload.Say(this, policy.Node ?? workload.Pod.Spec.Node, "must say OnFailure or Never as the restart policy of its pods");
        }
    }
}
