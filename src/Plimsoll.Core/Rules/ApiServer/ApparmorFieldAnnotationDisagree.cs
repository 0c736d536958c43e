using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7345.</summary>
internal sealed class ApparmorFieldAnnotationDisagree() : Rule(ContainerParts.AppArmor), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7345",
        Name = "apparmor-field-annotation-disagree",
        Title = "AppArmor field and annotation that disagree",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. Where both are given they must say the same.",
        Remedy = "Remove the annotation; the field is there from Kubernetes 1.30 on.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/web: unconfined } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: RuntimeDefault } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: RuntimeDefault } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var field = container.SecurityContext["appArmorProfile"]["type"];
        if (container.Name is { } name && field.Text is { } type
            && ProfileValue.OfAnnotation(container.Pod.Annotations["container.apparmor.security.beta.kubernetes.io/" + name], ValueReason.Own, container.Node) is { Type: { } other } annotation && other != type)
        {
            container.Say(this, annotation.Place, $"has an AppArmor annotation that says {SchemaLog.Short(other)}, and a field that says {SchemaLog.Short(type)}", fix: Fixes.Remove(annotation.Place));
        }
    }
}
