using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5007.</summary>
internal sealed class PsaPrivileged : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5007",
        Name = "pod-security-privileged",
        Title = "Privileged container",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A privileged container has every capability and every device of its node, and neither seccomp nor AppArmor: whoever controls it
            controls the node. Pod Security admission refuses it from level baseline on.
            """,
        Remedy = """
            Remove privileged, and grant the one capability, device or volume that the workload needs.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_privileged.go",
        ],
        Psa = "privileged",
        Aliases = ["psa/privileged"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: true }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: false }
            """,
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        var privileged = container.SecurityContext["privileged"];
        if (privileged.Is(true) == Verdict.Definite)
        {
            pod.Report(this, privileged.Node!, $"{container.Subject} is privileged", container.Name, new("Remove privileged", [new Edit.Remove(privileged.Node!)]));
        }
    }
}
