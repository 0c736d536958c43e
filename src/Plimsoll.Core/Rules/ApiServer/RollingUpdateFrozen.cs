using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7371.</summary>
internal sealed class RollingUpdateFrozen() : Rule(kinds: ["Deployment", "DaemonSet"]), IDocumentRule
{
    private static bool IsZero(ConfigValue value) => value.Integer == 0 || value.Text is "0" or "0%";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7371",
        Name = "rolling-update-frozen",
        Title = "Rolling update that cannot move",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. With maxUnavailable and maxSurge both zero no Pod can be replaced; a strategy Recreate has no
            rollingUpdate.
            """,
        Remedy = "Let one of the two be 1 or more.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }
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
              strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
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
        if (item.Group != "apps" || item.Kind is not ("Deployment" or "DaemonSet"))
        {
            return;
        }

        var strategy = item.Spec[item.Kind == "Deployment" ? "strategy" : "updateStrategy"];
        var rolling = strategy["rollingUpdate"];
        if (item.Kind == "Deployment" && strategy["type"].Is("Recreate") == Verdict.Definite && rolling.Mapping is { Count: > 0 })
        {
            item.Say(this, rolling.Node, "has the strategy Recreate and a rollingUpdate", fix: Fixes.Remove(rolling.Node!), related: strategy["type"].Node);
        }
        else if (IsZero(rolling["maxUnavailable"]) && (IsZero(rolling["maxSurge"]) || (item.Kind == "DaemonSet" && rolling["maxSurge"].IsAbsent && item.IsWhole())))
        {
            item.Say(this, rolling["maxUnavailable"].Node, "has maxUnavailable and maxSurge both zero, so that no pod can be replaced", related: rolling["maxSurge"].Node);
        }
    }
}
