using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1103.</summary>
internal sealed class RunAsNonRootNotEnforced : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1103",
        Name = "run-as-non-root-not-enforced",
        Title = "Container that may run as root",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Nothing keeps the image from running as root, and root in a container is root on the node as soon as anything is missing in
            between. The kubelet refuses to start root only where runAsNonRoot says so, or a user other than 0 is named.
            """,
        Remedy = "Set runAsNonRoot to true, and make sure that the image names a user other than root by number.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases =
        [
            "kube-linter/run-as-non-root", "polaris/runAsRootAllowed", "checkov/CKV_K8S_23", "checkov/CKV_K8S_6", "trivy/KSV-0012",
            "kubesec/RunAsNonRoot", "kyverno/require-run-as-nonroot", "monokle/PSS203", "datree/52", "kubescape/C-0013",
        ],
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
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true }
            """,
    };

    public void Check(ContainerScope container)
    {
        var enforced = container.Effective("runAsNonRoot");
        var user = container.Effective("runAsUser");
        if (!container.IsWhole() || enforced.Is(true) != Verdict.No || user.IsUnknown || user.Integer > 0
            || container.Pod.IsWindows != Verdict.No || container.Pod.Spec["hostUsers"].Is(false) != Verdict.No)
        {
            return;
        }

        container.Say(this, enforced.Place, enforced.IsWritten ? "says that it may run as root" : "does not say that it must not run as root",
            fix: user.Integer == 0 ? null : Fixes.WriteSecurity(container, "runAsNonRoot", ScalarNode.Boolean(true)));
    }
}
