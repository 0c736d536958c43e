using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6111.</summary>
internal sealed class IngressClassNotAllowed() : Rule(kinds: ["Ingress"], isSilentUntilTold: true), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6111",
        Name = "ingress-class-not-allowed",
        Title = "Ingress class that the project does not use",
        Category = Category.Networking,
        Severity = Severity.Warning,
        Why = """
            The class decides which controller opens the Ingress, and to whom. The project says which classes it uses.
            """,
        Remedy = "Use one of the classes of the project.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class"],
        Aliases = ["kyverno/restrict-ingress-classes"],
        Options =
        [
            new("classes", OptionKind.Names, "the classes that an Ingress may have"),
        ],
        Settings = "rules: { ingress-class-not-allowed: { classes: [internal] } }",
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec: { ingressClassName: public, defaultBackend: { service: { name: web, port: { number: 80 } } } }
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec: { ingressClassName: internal, defaultBackend: { service: { name: web, port: { number: 80 } } } }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "Ingress") || item.Settings.Names(this, "classes") is not { } classes)
        {
            return;
        }

        foreach (var name in new[] { item.Spec["ingressClassName"], item.Annotations["kubernetes.io/ingress.class"] })
        {
            if (name.Text is { } text && !NamePattern.AnyMatches(classes, text))
            {
                item.Say(this, name.Node, $"is of the class {SchemaLog.Short(text)}, and the project uses {string.Join(", ", classes)}");
            }
        }
    }
}
