using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7375.</summary>
internal sealed class WorkloadMalformed() : Rule(kinds: ["Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "Job"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7375",
        Name = "workload-malformed",
        Title = "Workload that cannot be",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A selector selects by something, a rollout has longer to go on than a Pod has to be ready, no more
            than all Pods can be unavailable, a DaemonSet either surges or takes Pods away, and an Indexed Job says how many indexes there are.
            """,
        Remedy = "Write what is named.",
        Sources =
        [
            "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go",
            "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/batch/validation/validation.go",
        ],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              minReadySeconds: 60
              progressDeadlineSeconds: 30
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
              minReadySeconds: 60
              progressDeadlineSeconds: 300
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
        if (item.Group == "apps" && item.Kind is "Deployment" or "DaemonSet" or "StatefulSet" or "ReplicaSet")
        {
            Selector(item);
            Rollout(item, item.Spec[item.Kind == "Deployment" ? "strategy" : "updateStrategy"]["rollingUpdate"]);
        }
        else if (item.Is("batch", "Job") && item.IsWhole() && item.Spec["completionMode"].Is("Indexed") == Verdict.Definite && item.Spec["completions"].IsAbsent)
        {
            item.Say(this, item.Spec["completionMode"].Node, "has the completionMode Indexed, and no completions");
        }
    }

    private void Selector(DocumentScope item)
    {
        var selector = item.Spec["selector"];
        if (item.IsWhole() && selector.Mapping is { IsOpen: false }
            && !selector["matchLabels"].IsUnknown && selector["matchLabels"].Mapping is null or { Count: 0, IsOpen: false }
            && selector["matchExpressions"] is { ShowsAllItems: true, Items.Count: 0 })
        {
            item.Say(this, selector.Node, "has an empty selector");
        }
    }

    private void Rollout(DocumentScope item, ConfigValue rolling)
    {
        var (deadline, ready) = (item.Spec["progressDeadlineSeconds"], item.Spec["minReadySeconds"]);
        if (item.Kind == "Deployment" && deadline.Integer > 0 && deadline.Integer <= ready.Integer)
        {
            item.Say(this, deadline.Node, $"has {deadline.Integer} seconds for progress, no more than its minReadySeconds of {ready.Integer}", related: ready.Node);
        }

        var (away, surge) = (rolling["maxUnavailable"], rolling["maxSurge"]);
        if (Percent(away) > 100)
        {
            item.Say(this, away.Node, $"has a maxUnavailable of {away.Text}, more than all");
        }

        if (item.Kind == "DaemonSet" && IsPositive(away) && IsPositive(surge))
        {
            item.Say(this, surge.Node, "has both maxSurge and maxUnavailable, of which a DaemonSet has one", related: away.Node);
        }
    }

    private static bool IsPositive(ConfigValue value) => (value.Integer ?? Percent(value)) > 0;

    private static long? Percent(ConfigValue value) =>
        value.Text is { Length: > 1 and < 8 } text && text[text.Length - 1] == '%' ? IntegerText.Parse(text.Substring(0, text.Length - 1)) : null;
}
