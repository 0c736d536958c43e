using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1375.</summary>
internal sealed class ContainerWeakensPodSecurity : Rule, IContainerRule
{
    private static readonly string[] Profiles = ["seccompProfile", "appArmorProfile"];

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

        foreach (var profile in Profiles)
        {
            var type = own[profile]["type"];
            if (type.Is("Unconfined") == Verdict.Definite && pod[profile]["type"].Text is { Length: > 0 } given and not "Unconfined")
            {
                container.Say(this, type.Node, $"is Unconfined by {profile}, though its pod says {SchemaLog.Short(given)}");
            }
        }

        if (own["runAsUser"].Is(0) == Verdict.Definite && pod["runAsUser"].Integer > 0)
        {
            container.Say(this, own["runAsUser"].Node, $"runs as root, though its pod says user {pod["runAsUser"].Integer}");
        }
    }
}
