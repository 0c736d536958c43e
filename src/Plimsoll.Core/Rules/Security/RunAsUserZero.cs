using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1104.</summary>
internal sealed class RunAsUserZero() : Rule(ContainerParts.RootUser), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1104",
        Name = "run-as-user-zero",
        Title = "Container that runs as root by number",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            User 0 is root, whatever the image says. In a user namespace of its own, with hostUsers false, root is nobody outside and the
            rule is silent.
            """,
        Remedy = "Name a user other than 0 that can read what the image holds.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases =
        [
            "kube-linter/run-as-non-root", "polaris/runAsRootAllowed", "checkov/CKV_K8S_23", "trivy/KSV-0105",
            "kyverno/require-run-as-non-root-user", "monokle/PSS204",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 0 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 10001 }
            """,
    };

    public void Check(ContainerScope container)
    {
        var user = container.Effective("runAsUser");
        if (user.Is(0) == Verdict.Definite && container.Pod.Spec["hostUsers"].Is(false) == Verdict.No)
        {
            container.Say(this, user.Place, "runs as user 0, which is root");
        }
    }
}
