using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5178.</summary>
internal sealed class PriorityClassNotAllowed() : Rule(isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5178",
        Name = "priority-class-not-allowed",
        Title = "Priority that the project does not use",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "A Pod of a high priority class evicts others. The project says which classes it uses.",
        Remedy = "Use one of the classes of the project.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
        Aliases = ["kube-linter/priority-class-name", "kyverno/allowed-pod-priorities"],
        Options =
        [
            new("classes", OptionKind.Names, "the priority classes that Pods may have"),
        ],
        Settings = "rules: { priority-class-not-allowed: { classes: [shop-*] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              priorityClassName: system-node-critical
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              priorityClassName: shop-low
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var name = pod.Spec["priorityClassName"];
        if (pod.Settings.Names(this, "classes") is { } classes && name.Text is { Length: > 0 } text && !NamePattern.AnyMatches(classes, text))
        {
            pod.Say(this, name.Node, $"is of the priority class {SchemaLog.Short(text)}, and the project uses {string.Join(", ", classes)}");
        }
    }
}
