using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1106.</summary>
internal sealed class LowGroupId : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1106",
        Name = "low-group-id",
        Title = "Group that the node may have too",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "A low number is often a group of the node as well, whose files a process that gets out can read.",
        Remedy = "Run as a group above 10000.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases = ["kube-score/container-security-context-user-group-id", "trivy/KSV-0021", "kubesec/RunAsGroup", "monokle/KBP105", "datree/51"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsGroup: 1000 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsGroup: 10001 }
            """,
    };

    public void Check(ContainerScope container)
    {
        var group = container.Effective("runAsGroup");
        if (!group.IsUnknown && (group.Integer is > 0 and <= 10000 || (group.IsAbsent && container.IsWhole())) && container.Pod.IsWindows == Verdict.No)
        {
            container.Say(this, group.Place, group.IsAbsent ? "does not name a group above 10000" : $"runs as group {group.Integer}, which a node may have too");
        }
    }
}
