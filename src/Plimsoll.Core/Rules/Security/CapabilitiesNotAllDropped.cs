using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1114.</summary>
internal sealed class CapabilitiesNotAllDropped : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1114",
        Name = "capabilities-not-all-dropped",
        Title = "Capabilities that are not all dropped",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A container starts with some fourteen capabilities that hardly any program uses, and every one of them is a way to more.",
        Remedy = "Drop ALL, and add back the one that the program needs.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases =
        [
            "trivy/KSV-0003", "kubesec/CapDropAll", "polaris/insecureCapabilities", "checkov/CKV_K8S_37", "checkov/CKV_K8S_36",
            "kyverno/require-drop-all", "monokle/KBP103", "datree/82", "kubescape/C-0201",
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
                  securityContext: { capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.IsWhole() && container.Capabilities.Drops("ALL") == Verdict.No && container.SecurityContext["privileged"].Is(true) == Verdict.No
            && container.Pod.IsWindows == Verdict.No && container.Role != ContainerRole.Ephemeral)
        {
            container.Say(this, container.Capabilities.Dropped.Node ?? container.SecurityPlace, "does not drop all capabilities");
        }
    }
}
