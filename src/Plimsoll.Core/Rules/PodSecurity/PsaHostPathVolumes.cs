using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5004.</summary>
internal sealed class PsaHostPathVolumes : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5004",
        Name = "pod-security-host-path-volumes",
        Title = "Volume from the file system of the host",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A hostPath volume shows the container a part of its node, be it configuration, credentials or the sockets of the runtime. Pod
            Security admission refuses it from level baseline on, whatever the path is and though it be read-only.
            """,
        Remedy = """
            Use a volume that belongs to the Pod: emptyDir, configMap, secret, projected, csi or a persistentVolumeClaim.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostPathVolumes.go",
        ],
        Psa = "hostPathVolumes",
        Aliases = ["psa/hostPathVolumes"],
        Versions = "at level restricted a stricter check stands beside it",
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
              volumes:
                - { name: logs, hostPath: { path: /var/log } }
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
              volumes:
                - { name: logs, emptyDir: {} }
            """,
    };

    public override void Check(PodSecurityScope pod)
    {
        foreach (var item in pod.Pod.Spec["volumes"].Items)
        {
            var volume = ConfigValue.Of(item);
            if (volume["hostPath"].IsSet() == Verdict.Definite)
            {
                pod.Report(this, volume["hostPath"].Node!, $"volume \"{volume["name"].Text}\" of {pod.Pod.Subject} is a hostPath");
            }
        }
    }
}
