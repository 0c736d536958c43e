using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1110.</summary>
internal sealed class MissingSecurityContext : Rule, IContainerRule
{
    private static bool IsEmpty(ConfigValue value) => value.IsAbsent || value.Mapping is { Count: 0, IsOpen: false };

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1110",
        Name = "missing-security-context",
        Title = "Container without a security context",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Without any security context the container runs with what the runtime and the image happen to give it.",
        Remedy = """
            Write a securityContext: runAsNonRoot, allowPrivilegeEscalation false, readOnlyRootFilesystem, and drop all capabilities.
            """,
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases = ["checkov/CKV_K8S_29", "checkov/CKV_K8S_30", "trivy/KSV-0118", "datree/100", "kubescape/C-0211"],
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
        if (container.IsWhole() && IsEmpty(container.SecurityContext) && IsEmpty(container.Pod.SecurityContext))
        {
            container.Say(this, null, "has no security context, nor has its pod");
        }
    }
}
