using System.Globalization;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7372.</summary>
internal sealed class StatefulSetPodNameTooLong() : Rule(kinds: ["StatefulSet"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7372",
        Name = "stateful-set-pod-name-too-long",
        Title = "Name that leaves no room for the numbers of the Pods",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The Pods of a StatefulSet are called by its name and a number, and that name is the value of a label, which has 63 characters at
            most. The object is taken, its Pods are refused.
            """,
        Remedy = "Write a shorter name.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: { name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }
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
            kind: StatefulSet
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
        if (item.Is("apps", "StatefulSet") && item.Name is { } name)
        {
            var last = Math.Max((item.Spec["replicas"].Integer ?? 1) - 1, 0).ToString(CultureInfo.InvariantCulture);
            if (name.Length + 1 + last.Length > 63)
            {
                item.Say(this, item.Metadata["name"].Node, $"has a name of {name.Length} characters, and with the number {last} the names of its pods exceed 63");
            }
        }
    }
}
