using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3222.</summary>
internal sealed class SeccompProfileMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3222",
        Name = "seccomp-profile-missing",
        Title = "Container without a seccomp profile",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A container that asks for no profile gets none, unless the kubelet runs with seccompDefault, which is off by default: every
            system call of the kernel is open to it.
            """,
        Remedy = "Set seccompProfile.type to RuntimeDefault on the Pod, or name a profile of your own.",
        Sources = ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
        Aliases = ["kube-score/container-seccomp-profile", "checkov/CKV_K8S_31", "trivy/KSV-0030", "kubesec/SeccompAny", "kyverno/restrict-seccomp-strict", "monokle/PSS205", "kubescape/C-0210"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec: { containers: [{ name: web, image: example.com/web:1.0 }] }
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
        // A privileged container runs without one whatever it asks for, which is another rule's matter.
        if (container.IsWhole() && container.Seccomp.Reason == ValueReason.Unset && container.Pod.IsWindows == Verdict.No
            && container.SecurityContext["privileged"].Is(true) == Verdict.No)
        {
            container.Say(this, container.SecurityPlace, "has no seccomp profile");
        }
    }
}
