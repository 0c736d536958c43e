using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5010.</summary>
internal sealed class PsaBaselineSeccomp : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5010",
        Name = "pod-security-baseline-seccomp",
        Title = "Seccomp profile that the baseline level refuses",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Without a seccomp filter a container can make every system call of the kernel, also those in which most ways out were found. From
            level baseline on, Pod Security admission refuses the type Unconfined: in the annotations up to 1.18, in the fields from 1.19 on.
            """,
        Remedy = """
            Use the type RuntimeDefault, or Localhost with a profile of your own.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_seccompProfile_baseline.go",
        ],
        Psa = "seccompProfile_baseline",
        Aliases = ["psa/seccompProfile_baseline"],
        Versions = "annotations up to 1.18, fields from 1.19 on; at level restricted a stricter check stands beside it from then on",
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
                  securityContext: { seccompProfile: { type: Unconfined } }
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
                  securityContext: { seccompProfile: { type: RuntimeDefault } }
            """,
    };

    private const int HasFields = 19;
    private const string PodAnnotation = "seccomp.security.alpha.kubernetes.io/pod";
    private const string ContainerAnnotation = "container.seccomp.security.alpha.kubernetes.io/";

    public override void Check(PodSecurityScope pod)
    {
        if (pod.IsExcusedByStricterCheck)
        {
            return;
        }

        if (pod.Minor >= HasFields)
        {
            PsaProfiles.CheckSeccomp(this, pod);
            return;
        }

        CheckAnnotation(pod, PodAnnotation, pod.Pod.Subject, null);
    }

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        if (pod.Minor < HasFields && !pod.IsExcusedByStricterCheck)
        {
            CheckAnnotation(pod, ContainerAnnotation + container.Name, container.Subject, container.Name);
        }
    }

    private void CheckAnnotation(PodSecurityScope pod, string key, string subject, string? container)
    {
        var value = pod.Pod.Annotations[key];
        if (value.Text is { } text && text is not ("runtime/default" or "docker/default") && !text.StartsWith("localhost/", StringComparison.Ordinal))
        {
            pod.Report(this, value.Node!, $"{subject} asks for the seccomp profile \"{text}\" by annotation", container);
        }
    }
}
