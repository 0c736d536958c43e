using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7337.</summary>
internal sealed class PrivilegedWithEscalationDisabled() : Rule(ContainerParts.Privileged), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7337",
        Name = "privileged-with-escalation-disabled",
        Title = "Privileged, and privilege escalation forbidden",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A privileged process has every right already, so forbidding it to gain rights contradicts
            that.
            """,
        Remedy = "Leave privileged out, or allowPrivilegeEscalation.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: true, allowPrivilegeEscalation: false }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { allowPrivilegeEscalation: false }
            """,
    };

    public void Check(ContainerScope container)
    {
        var allowed = container.SecurityContext["allowPrivilegeEscalation"];
        if (container.SecurityContext["privileged"].Is(true) == Verdict.Definite && allowed.Is(false) == Verdict.Definite)
        {
            container.Say(this, allowed.Node, "is privileged, and allowPrivilegeEscalation is false", related: container.SecurityContext["privileged"].Node);
        }
    }
}
