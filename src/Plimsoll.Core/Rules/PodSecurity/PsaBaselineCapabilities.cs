using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5002.</summary>
internal sealed class PsaBaselineCapabilities : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5002",
        Name = "pod-security-baseline-capabilities",
        Title = "Capability beyond the baseline level",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Each capability is a part of what root may do on the node. From level baseline on, Pod Security admission refuses every added one
            outside thirteen that runtimes grant anyway. It compares the names as they are written: cap_net_raw and CAP_CHOWN are refused too.
            """,
        Remedy = """
            Remove the capability, or run the workload in a namespace that is meant for such workloads.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_baseline.go",
        ],
        Psa = "capabilities_baseline",
        Aliases = ["psa/capabilities_baseline"],
        Versions = "at level restricted a stricter check stands beside it from 1.22 on",
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
                  securityContext: { capabilities: { add: [SYS_TIME] } }
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
                  securityContext: { capabilities: { add: [CHOWN] } }
            """,
    };

    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD",
        "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        if (pod.IsExcusedByStricterCheck)
        {
            return;
        }

        foreach (var item in container.Capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name && !Allowed.Contains(name))
            {
                pod.Report(this, item, $"{container.Subject} adds the capability {name}", container.Name);
            }
        }
    }
}
