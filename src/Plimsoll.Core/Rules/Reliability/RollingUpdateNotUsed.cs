using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5170.</summary>
internal sealed class RollingUpdateNotUsed() : Rule(kinds: ["Deployment", "DeploymentConfig"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5170",
        Name = "rolling-update-not-used",
        Title = "Update that stops everything first",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "Recreate ends all Pods before it starts new ones.",
        Remedy = "Use RollingUpdate, unless two versions cannot run side by side.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"],
        Aliases = ["kube-linter/no-rolling-update-strategy", "kube-score/deployment-strategy", "kubescape/C-0305"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              strategy: { type: Recreate }
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
            """,
    };

    public void Check(DocumentScope item)
    {
        var type = item.Spec["strategy"]["type"];
        if (item.Kind is ("Deployment" or "DeploymentConfig") && type.Text is { Length: > 0 } text and not ("RollingUpdate" or "Rolling"))
        {
            item.Say(this, type.Node, $"has the strategy {SchemaLog.Short(text)}");
        }
    }
}
