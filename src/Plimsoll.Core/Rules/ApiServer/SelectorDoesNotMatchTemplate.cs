using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7199.</summary>
internal sealed class SelectorDoesNotMatchTemplate : Rule, IWorkloadRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7199",
        Name = "selector-does-not-match-template",
        Title = "Selector that misses its own Pods",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. The selector of a workload must match the labels of its Pod template.",
        Remedy = "Write the same labels in both places.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector"],
        Aliases =
        [
            "kube-linter/mismatching-selector", "kube-score/deployment-pod-selector-labels-match-template-metadata-labels",
            "kube-score/statefulset-pod-selector-labels-match-template-metadata-labels", "kubescape/C-0296",
        ],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: wbe } }
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

    public void Check(WorkloadScope workload)
    {
        var selector = workload.Spec["selector"];
        if (!workload.IsWhole() || selector.Mapping is not { } mapping)
        {
            return;
        }

        var isPlain = workload.Is("", "ReplicationController") || workload.Is("apps.openshift.io", "DeploymentConfig");
        var matches = isPlain ? LabelSelector.HasAll(workload.Pod.Labels, selector)
            : workload.Group == "apps" ? LabelSelector.Matches(selector, workload.Pod.Labels)
            : Verdict.Unknown;
        if (matches == Verdict.No && mapping.Count > 0)
        {
            workload.Say(this, selector.Node, "has a selector that does not match the labels of its own pods", related: workload.Pod.Labels.Node);
        }
    }
}
