using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7338.</summary>
internal sealed class SysAdminWithEscalationDisabled() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7338",
        Name = "sys-admin-with-escalation-disabled",
        Title = "CAP_SYS_ADMIN, and privilege escalation forbidden",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. The check looks for the spelling CAP_SYS_ADMIN only; SYS_ADMIN slips through it and means the
            same.
            """,
        Remedy = "Leave out one of the two.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [CAP_SYS_ADMIN] } }
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
        if (allowed.Is(false) == Verdict.Definite && RbacGrant.Has(container.Capabilities.Added, "CAP_SYS_ADMIN"))
        {
            container.Say(this, allowed.Node, "adds CAP_SYS_ADMIN, and allowPrivilegeEscalation is false", related: container.SecurityContext["capabilities"]["add"].Node);
        }
    }
}
