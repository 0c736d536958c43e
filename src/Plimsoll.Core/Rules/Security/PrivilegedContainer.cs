using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1101.</summary>
internal sealed class PrivilegedContainer() : Rule(ContainerParts.Privileged), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1101",
        Name = "privileged-container",
        Title = "Privileged container",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            A privileged process owns every device and every capability of its node: whoever controls it controls the node, and all that
            runs there.
            """,
        Remedy = "Grant the one capability, device or host path that the workload needs, and drop the rest.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases =
        [
            "kube-linter/privileged-container", "kube-score/container-security-context-privileged", "polaris/runAsPrivileged",
            "checkov/CKV_K8S_16", "checkov/CKV_K8S_2", "trivy/KSV-0017", "kubesec/Privileged", "kyverno/disallow-privileged-containers",
            "monokle/PSS103", "datree/20", "kubescape/C-0057",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: true }
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
        var privileged = container.SecurityContext["privileged"];
        if (privileged.Is(true) == Verdict.Definite)
        {
            container.Say(this, privileged.Node, "is privileged", fix: Fixes.Set(privileged.Node!, false));
        }
    }
}
