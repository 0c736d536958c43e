using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5081.</summary>
internal sealed class ForbiddenAnnotation : Rule, IDocumentRule, IPodRule
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
        foreach (var entry in Forbidden(item, item.Annotations))
        {
            item.Say(this, entry.Value, $"has the annotation {SchemaLog.Short(entry.Key)}, which the project forbids", fix: Fixes.Remove(entry.Value));
        }
    }

    public void Check(PodScope pod)
    {
        foreach (var entry in pod.Owner?.Kind == "Pod" ? [] : Forbidden(pod, pod.Annotations))
        {
            pod.Say(this, entry.Value, $"has the annotation {SchemaLog.Short(entry.Key)}, which the project forbids", fix: Fixes.Remove(entry.Value));
        }
    }

    private IEnumerable<MappingEntry> Forbidden(Scope scope, ConfigValue annotations) =>
        scope.Settings.Names(this, "annotations") is { } names && annotations.Mapping is { } mapping
            ? mapping.Entries.Where(entry => NamePattern.AnyMatches(names, entry.Key)) : [];
}
