using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5081.</summary>
internal sealed class ForbiddenAnnotation() : Rule(needsOfPod: PodParts.Annotations, isSilentUntilTold: true), IDocumentRule, IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5081",
        Name = "forbidden-annotation",
        Title = "Annotation that the project forbids",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            Annotations steer controllers, some of them around the policies of a cluster. The project says which ones its objects do
            not carry.
            """,
        Remedy = "Remove the annotation.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/"],
        Aliases = ["kube-linter/forbidden-annotation", "kyverno/restrict-annotations", "kyverno/allowed-annotations"],
        Options =
        [
            new("annotations", OptionKind.Names, "the keys that no object has"),
        ],
        Settings = "rules: { forbidden-annotation: { annotations: [sidecar.example.com/*] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { sidecar.example.com/inject: "false" } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.Settings.Names(this, "annotations") is { } names)
        {
            Look(item, item.Annotations, names, item.Subject);
        }
    }

    public void Check(PodScope pod)
    {
        if (pod.Owner?.Kind != "Pod" && pod.Settings.Names(this, "annotations") is { } names)
        {
            Look(pod, pod.Annotations, names, pod.Subject);
        }
    }

    private void Look(Scope scope, ConfigValue annotations, string[] names, string subject)
    {
        foreach (var entry in annotations.Mapping?.Entries ?? default(IEnumerable<MappingEntry>) ?? [])
        {
            if (NamePattern.AnyMatches(names, entry.Key))
            {
                scope.Report(this, entry.Value, $"{subject} has the annotation {SchemaLog.Short(entry.Key)}, which the project forbids", fix: Fixes.Remove(entry.Value));
            }
        }
    }
}
