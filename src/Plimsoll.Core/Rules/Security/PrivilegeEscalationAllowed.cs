using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1102.</summary>
internal sealed class PrivilegeEscalationAllowed : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1102",
        Name = "privilege-escalation-allowed",
        Title = "Privilege escalation that nobody forbids",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Without no_new_privs a set-user-id program in the image, such as sudo or an old mount, gives a process more rights than it was
            started with. The default is to allow it.
            """,
        Remedy = """
            Set allowPrivilegeEscalation to false. A container that is privileged or adds SYS_ADMIN cannot have it; Windows has no such
            thing.
            """,
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/", "https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases =
        [
            "kube-linter/privilege-escalation-container", "polaris/privilegeEscalationAllowed", "checkov/CKV_K8S_20", "checkov/CKV_K8S_5",
            "trivy/KSV-0001", "kubesec/AllowPrivilegeEscalation", "kyverno/disallow-privilege-escalation", "monokle/PSS202", "datree/47",
            "kubescape/C-0016",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { allowPrivilegeEscalation: true }
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
        var allowed = container.Effective("allowPrivilegeEscalation");
        if (allowed.Is(true) != Verdict.Definite || container.Pod.IsWindows != Verdict.No || (!allowed.IsWritten && !container.IsWhole()))
        {
            return;
        }

        var fix = container.SecurityContext["privileged"].Is(true) == Verdict.No && container.Capabilities.Adds("SYS_ADMIN") == Verdict.No
            ? Fixes.WriteSecurity(container, "allowPrivilegeEscalation", ScalarNode.Boolean(false)) : null;
        container.Say(this, allowed.Place, allowed.IsWritten ? "allows privilege escalation" : "does not forbid privilege escalation, which is allowed unless it is", fix: fix);
    }
}
