using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5021.</summary>
internal sealed class PsaPrivilegeEscalation : PodSecurityRule
{
    public override bool IsRestricted => true;

    public override int From => 8;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5021",
        Name = "pod-security-privilege-escalation",
        Title = "Process that may gain rights",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Unless allowPrivilegeEscalation is false, a process can gain rights that its parent does not have, by a setuid program for one.
            Pod Security admission at level restricted wants it to be false on every container, since 1.8. From 1.25 on Pods of Windows are
            excused.
            """,
        Remedy = """
            Set allowPrivilegeEscalation to false on every container; there is no such field on the Pod.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_allowPrivilegeEscalation.go",
        ],
        Psa = "allowPrivilegeEscalation",
        Aliases = ["psa/allowPrivilegeEscalation"],
        Versions = "1.8 and later; from 1.25 on not for Windows",
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { allowPrivilegeEscalation: false }
            """,
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        if (!pod.IsForLinux)
        {
            return;
        }

        var value = container.Effective("allowPrivilegeEscalation");
        if (value.Is(true) == Verdict.Definite)
        {
            var fix = FieldFix.Set("Set allowPrivilegeEscalation to false", container.Node, ["securityContext", "allowPrivilegeEscalation"], ScalarNode.Boolean(false));
            pod.Report(this, value.Place, $"{container.Subject} does not set allowPrivilegeEscalation to false", container.Name, fix);
        }
    }
}
