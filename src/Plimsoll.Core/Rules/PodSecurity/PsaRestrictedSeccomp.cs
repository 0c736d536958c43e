using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5027.</summary>
internal sealed class PsaRestrictedSeccomp : PodSecurityRule
{
    public override bool IsRestricted => true;

    public override int From => 19;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5027",
        Name = "pod-security-restricted-seccomp",
        Title = "Container without a seccomp profile",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Without a seccomp filter a container can make every system call of the kernel, also those in which most ways out were found. Pod
            Security admission at level restricted wants the type RuntimeDefault or Localhost for every container, from the container or from
            the Pod, since 1.19. From 1.25 on Pods of Windows are excused.
            """,
        Remedy = """
            Set seccompProfile with the type RuntimeDefault on the Pod.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_seccompProfile_restricted.go",
        ],
        Psa = "seccompProfile_restricted",
        Aliases = ["psa/seccompProfile_restricted"],
        Versions = "1.19 and later; from 1.25 on not for Windows",
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
              securityContext: { seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public override void Check(PodSecurityScope pod)
    {
        if (pod.IsForLinux)
        {
            PsaProfiles.CheckSeccomp(this, pod);
        }
    }

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        if (pod.IsForLinux && container.Effective("seccompProfile").Reason == ValueReason.Unset)
        {
            pod.Report(this, container.SecurityPlace, $"{container.Subject} has no seccomp profile, nor has its Pod", container.Name, Fix(pod));
        }
    }

    private static Fix? Fix(PodSecurityScope pod) => pod.Pod.Spec.Mapping is { } spec && pod.Pod.SecurityContext["seccompProfile"].IsAbsent
        ? FieldFix.Set("Use the default profile of the runtime for the Pod", spec, ["securityContext", "seccompProfile", "type"], ScalarNode.String("RuntimeDefault"))
        : null;
}
