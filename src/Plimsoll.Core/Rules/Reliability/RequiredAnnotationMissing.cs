using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5080.</summary>
internal sealed class RequiredAnnotationMissing() : Rule(isSilentUntilTold: true), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5080",
        Name = "required-annotation-missing",
        Title = "Annotation that the project asks for",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The project says which annotations its objects carry, because people and programs find objects by them.",
        Remedy = "Set the annotation that is named.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
        Aliases = ["kube-linter/required-annotation-email", "kyverno/require-annotations"],
        Options =
        [
            new("annotations", OptionKind.Map, "keys, each with what its value may be; * for anything"),
            new("kinds", OptionKind.Names, "the kinds that need them; those that make Pods if not given"),
        ],
        Settings = "rules: { required-annotation-missing: { annotations: { contact: '*@example.com' } } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { contact: shop@example.com } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(DocumentScope item) => RequiredKeys.Check(this, item, item.Annotations, "annotation");
}
