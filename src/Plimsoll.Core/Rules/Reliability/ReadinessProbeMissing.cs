using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5162.</summary>
internal sealed class ReadinessProbeMissing : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5162",
        Name = "readiness-probe-missing",
        Title = "No readiness probe",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A Service sends traffic as soon as the process runs, before it can answer, and during every rollout.",
        Remedy = "Probe what shows that the program can answer.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Aliases =
        [
            "kube-linter/no-readiness-probe", "kube-score/pod-probes", "polaris/readinessProbeMissing", "checkov/CKV_K8S_9",
            "kyverno/require-probes", "datree/12", "kubescape/C-0018",
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
                      readinessProbe: { tcpSocket: { port: 80 } }
            """,
    };

    public void Check(WorkloadScope workload)
    {
        if (!workload.IsWhole() || workload.Kind is "Job" or "CronJob")
        {
            return;
        }

        foreach (var container in workload.Pod.Containers)
        {
            if (container.Role == ContainerRole.App && container.Value["readinessProbe"].IsAbsent)
            {
                container.Say(this, null, "has no readiness probe");
            }
        }
    }
}
