using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1375.</summary>
internal sealed class ContainerWeakensPodSecurity() : Rule(ContainerParts.RootUser | ContainerParts.RootAllowed | ContainerParts.SpecialSeccomp | ContainerParts.AppArmor), IContainerRule
{
    private void Look(ContainerScope container, ProfileValue own, string field)
    {
        if (own is { Type: "Unconfined", Reason: ValueReason.Own } && container.Pod.SecurityContext[field]["type"].Text is { Length: > 0 } given and not "Unconfined")
        {
            container.Say(this, own.Place, $"is Unconfined by {field}, though its pod says {SchemaLog.Short(given)}");
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1375",
        Name = "container-weakens-pod-security",
        Title = "Container that is laxer than its Pod",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The Pod says how its containers are confined, and one of them takes it back. Who reads the Pod does not expect it.",
        Remedy = "Remove the field from the container.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: false }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(ContainerScope container)
    {
        var own = container.SecurityContext;
        var pod = container.Pod.SecurityContext;
        if (own["runAsNonRoot"].Is(false) == Verdict.Definite && pod["runAsNonRoot"].Is(true) == Verdict.Definite)
        {
            container.Say(this, own["runAsNonRoot"].Node, "may run as root, though its pod says that it must not", fix: Fixes.Remove(own["runAsNonRoot"].Node!));
        }

        Look(container, container.Seccomp, "seccompProfile");
        Look(container, container.AppArmor, "appArmorProfile");

        if (own["runAsUser"].Is(0) == Verdict.Definite && pod["runAsUser"].Integer > 0)
        {
            container.Say(this, own["runAsUser"].Node, $"runs as root, though its pod says user {pod["runAsUser"].Integer}");
        }
    }
}
