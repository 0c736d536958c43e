using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3223.</summary>
internal sealed class SeccompUnconfined() : Rule(ContainerParts.SpecialSeccomp), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3223",
        Name = "seccomp-unconfined",
        Title = "Container that turns seccomp off",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Unconfined opens every system call of the kernel to the container, even where the kubelet would have applied a profile by
            itself. Pod Security refuses it from level baseline on.
            """,
        Remedy = "Use RuntimeDefault, or a profile of your own that allows what the container needs beyond it.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["trivy/KSV-0104", "kubesec/SeccompUnconfined", "kyverno/restrict-seccomp", "monokle/PSS110"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { seccompProfile: { type: Unconfined } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { seccompProfile: { type: RuntimeDefault } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        var profile = container.Effective("seccompProfile");
        if (profile["type"].Is("Unconfined") == Verdict.Definite && container.SecurityContext["privileged"].Is(true) != Verdict.Definite)
        {
            var type = profile["type"].Node!;
            container.Say(this, type, "runs without seccomp (Unconfined)", fix: new("Use the profile of the runtime", [new Edit.Replace(type, ScalarNode.String("RuntimeDefault"))]));
        }
    }
}
