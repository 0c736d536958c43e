using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1111.</summary>
internal sealed class WritableRootFilesystem : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1111",
        Name = "writable-root-filesystem",
        Title = "Root file system that can be written",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Whoever gets into the process can change the program that it runs, and drop tools beside it.",
        Remedy = "Set readOnlyRootFilesystem to true, and mount an emptyDir where the program writes, such as /tmp.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases =
        [
            "kube-linter/no-read-only-root-fs", "kube-score/container-security-context-readonlyrootfilesystem",
            "polaris/notReadOnlyRootFilesystem", "checkov/CKV_K8S_22", "trivy/KSV-0014", "kubesec/ReadOnlyRootFilesystem",
            "kyverno/require-ro-rootfs", "monokle/KBP102", "datree/45", "kubescape/C-0017",
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
                  securityContext: { readOnlyRootFilesystem: true }
            """,
    };

    public void Check(ContainerScope container)
    {
        var readOnly = container.Effective("readOnlyRootFilesystem");
        if (readOnly.Is(false) == Verdict.Definite && container.Pod.IsWindows == Verdict.No && container.Role != ContainerRole.Ephemeral
            && (readOnly.IsWritten || container.IsWhole()))
        {
            container.Say(this, readOnly.Place, "can write to its root file system",
                fix: Fixes.WriteSecurity(container, "readOnlyRootFilesystem", ScalarNode.Boolean(true)));
        }
    }
}
