using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5181.</summary>
internal sealed class HpaTargetMissing : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5181",
        Name = "hpa-target-missing",
        Title = "Autoscaler of nothing",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The target is not in the project: nothing is scaled. The rule speaks where the project has workloads of this namespace.",
        Remedy = "Mend kind and name of scaleTargetRef.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
        Aliases = ["kube-linter/dangling-horizontalpodautoscaler", "kube-score/horizontalpodautoscaler-has-target", "kubescape/C-0300"],
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
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: wbe }
              maxReplicas: 5
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
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var scaler in project.OfKind("HorizontalPodAutoscaler"))
        {
            var target = scaler.Spec["scaleTargetRef"];
            if (target["name"].Text is { } name && target["kind"].Text is { } kind && Beside.AllPods(project, scaler)
                && project.NamedPerhaps(kind, name, scaler).Count == 0)
            {
                scaler.Say(this, target.Node, $"scales {SchemaLog.Short(kind)} \"{SchemaLog.Short(name)}\", which the project does not define");
            }
        }
    }
}
