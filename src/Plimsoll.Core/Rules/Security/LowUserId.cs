using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1105.</summary>
internal sealed class LowUserId : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1105",
        Name = "low-user-id",
        Title = "User that the node may have too",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            A low number is often a user of the node as well, whose files a process that gets out can read. It does not matter in a user
            namespace of its own.
            """,
        Remedy = "Run as a user above 10000.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases =
        [
            "kube-score/container-security-context-user-group-id", "checkov/CKV_K8S_40", "trivy/KSV-0020", "kubesec/RunAsUser",
            "monokle/KBP104", "datree/29",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 1000 }
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
        if (!user.IsUnknown && (user.Integer is > 0 and <= 10000 || (user.IsAbsent && container.IsWhole()))
            && container.Pod.Spec["hostUsers"].Is(false) == Verdict.No && container.Pod.IsWindows == Verdict.No)
        {
            container.Say(this, user.Place, user.IsAbsent ? "does not name a user above 10000" : $"runs as user {user.Integer}, which a node may have too");
        }
    }
}
