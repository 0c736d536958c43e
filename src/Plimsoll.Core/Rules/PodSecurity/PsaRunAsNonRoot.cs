using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5025.</summary>
internal sealed class PsaRunAsNonRoot : PodSecurityRule
{
    public override bool IsRestricted => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5025",
        Name = "pod-security-run-as-non-root",
        Title = "Container that may run as root",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A process that runs as root in its container is root on the node once it breaks out, unless the Pod has a user namespace. With
            runAsNonRoot the kubelet does not start such a process. Pod Security admission at level restricted wants it for every container,
            from the container or from the Pod; since 1.35 not from a Pod with hostUsers false.
            """,
        Remedy = """
            Set runAsNonRoot to true on the Pod, and see to it that the image names a user by number, or set runAsUser.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsNonRoot.go",
        ],
        Psa = "runAsNonRoot",
        Aliases = ["psa/runAsNonRoot"],
        Versions = "from 1.35 on hostUsers false excuses it",
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
              securityContext: { runAsNonRoot: true }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public override void Check(PodSecurityScope pod)
    {
        var value = pod.Pod.SecurityContext["runAsNonRoot"];
        if (pod.SharesUsers && value.Is(false) == Verdict.Definite)
        {
            Report(pod, value.Node!, $"{pod.Pod.Subject} sets runAsNonRoot to false", null);
        }
    }

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        var value = container.Effective("runAsNonRoot");
        if (pod.SharesUsers && value.Is(false) == Verdict.Definite && value.Reason != ValueReason.Inherited)
        {
            var what = value.IsWritten ? "sets runAsNonRoot to false" : "does not set runAsNonRoot to true, nor does its Pod";
            Report(pod, value.Place, $"{container.Subject} {what}", container.Name);
        }
    }

    private void Report(PodSecurityScope pod, ConfigNode place, string message, string? container)
    {
        var fix = pod.Pod.Spec.Mapping is { } spec && pod.Pod.SecurityContext["runAsNonRoot"].IsAbsent
            ? FieldFix.Set("Set runAsNonRoot to true on the Pod", spec, ["securityContext", "runAsNonRoot"], ScalarNode.Boolean(true))
            : null;
        pod.Report(this, place, message, container, fix);
    }
}
