using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7336.</summary>
internal sealed class ProcMountUnmaskedWithoutUserNamespace() : Rule(ContainerParts.ProcMount), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7336",
        Name = "proc-mount-unmasked-without-user-namespace",
        Title = "Unmasked /proc without a user namespace",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. It takes procMount Unmasked only of a Pod whose hostUsers is false.",
        Remedy = "Set hostUsers to false, or leave procMount out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Versions = "1.30 and later",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { procMount: Unmasked }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostUsers: false
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { procMount: Unmasked }
            """,
    };

    public void Check(ContainerScope container)
    {
        var mount = container.SecurityContext["procMount"];
        var users = container.Pod.Spec["hostUsers"];
        if (mount.Is("Unmasked") == Verdict.Definite && users.Is(false) == Verdict.No && (container.IsWhole() || !users.IsAbsent)
            && container.Run.Targets.Clusters.OlderThan(30) is null)
        {
            container.Say(this, mount.Node, "has an unmasked /proc, and the pod shares the users of its node", related: users.Node);
        }
    }
}
