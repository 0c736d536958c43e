using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5079.</summary>
internal sealed class RequiredLabelMissing() : Rule(isSilentUntilTold: true), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5079",
        Name = "required-label-missing",
        Title = "Label that the project asks for",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The project says which labels its objects carry, because people and programs find objects by them.",
        Remedy = "Set the label that is named.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
        Aliases =
        [
            "kube-linter/required-label-owner", "kyverno/require-labels", "datree/21", "datree/22", "kubescape/C-0076",
            "kubescape/C-0077",
        ],
        Options =
        [
            new("labels", OptionKind.Map, "keys, each with what its value may be; * for anything"),
            new("kinds", OptionKind.Names, "the kinds that need them; those that make Pods if not given"),
        ],
        Settings = "rules: { required-label-missing: { labels: { owner: team-* } } }",
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
            metadata: { name: web, labels: { owner: team-shop } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(DocumentScope item) => RequiredKeys.Check(this, item, item.Labels, "label");
}
