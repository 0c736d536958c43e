using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1107.</summary>
internal sealed class RootGroupMembership() : Rule(ContainerParts.Groups), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1107",
        Name = "root-group-membership",
        Title = "Member of the group of root",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Files of root that its group may write are open to the process. runAsGroup, fsGroup or supplementalGroups name group 0.",
        Remedy = "Name a group other than 0.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases = ["kube-linter/run-as-non-root", "trivy/KSV-0116", "kyverno/require-non-root-groups", "monokle/KBP109"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 10001, runAsGroup: 0 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 10001, runAsGroup: 10001 }
            """,
    };

    public void Check(ContainerScope container)
    {
        var group = container.Effective("runAsGroup");
        if (group.Is(0) == Verdict.Definite)
        {
            container.Say(this, group.Place, "runs as group 0, the group of root");
        }

        var shared = container.Pod.SecurityContext["fsGroup"];
        if (shared.Is(0) == Verdict.Definite)
        {
            container.Pod.Say(this, shared.Node, "gives its volumes to group 0, the group of root");
        }

        foreach (var other in container.Pod.SecurityContext["supplementalGroups"].Items)
        {
            if (ConfigValue.Of(other).Is(0) == Verdict.Definite)
            {
                container.Pod.Say(this, other, "is in group 0, the group of root");
            }
        }
    }
}
