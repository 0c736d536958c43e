using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5161.</summary>
internal sealed class LivenessProbeMissing : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5161",
        Name = "liveness-probe-missing",
        Title = "No liveness probe",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A program that hangs stays as it is until somebody looks. One that ends by itself when it cannot go on needs none.",
        Remedy = "Probe what shows that the program works.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Aliases =
        [
            "kube-linter/no-liveness-probe", "kube-score/pod-probes", "polaris/livenessProbeMissing", "checkov/CKV_K8S_8",
            "kyverno/require-probes", "datree/11", "kubescape/C-0056",
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
                      livenessProbe: { tcpSocket: { port: 80 } }
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
            if (container.Role == ContainerRole.App && container.Value["livenessProbe"].IsAbsent)
            {
                container.Say(this, null, "has no liveness probe");
            }
        }
    }
}
