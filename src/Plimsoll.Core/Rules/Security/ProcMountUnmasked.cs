using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1126.</summary>
internal sealed class ProcMountUnmasked() : Rule(ContainerParts.ProcMount), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1126",
        Name = "proc-mount-unmasked",
        Title = "Unmasked /proc",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            An unmasked /proc shows and changes settings of the node's kernel. Only in a user namespace of its own, with hostUsers false, do
            they not reach it.
            """,
        Remedy = "Leave procMount out, or set hostUsers to false.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["kube-linter/unsafe-proc-mount", "polaris/procMount", "trivy/KSV-0027", "kyverno/disallow-proc-mount", "monokle/PSS109"],
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
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { procMount: Default }
            """,
    };

    public void Check(ContainerScope container)
    {
        var mount = container.Effective("procMount");
        var users = container.Pod.Spec["hostUsers"];
        if (mount.Is("Unmasked") == Verdict.Definite && users.Is(false) == Verdict.No && (!users.IsAbsent || container.IsWhole()))
        {
            container.Say(this, mount.Place, "has an unmasked /proc", fix: Fixes.Remove(mount.Place));
        }
    }
}
