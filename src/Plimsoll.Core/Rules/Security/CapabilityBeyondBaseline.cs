using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1112.</summary>
internal sealed class CapabilityBeyondBaseline() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    // https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_baseline.go
    private static readonly string[] Baseline =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1112",
        Name = "capability-beyond-baseline",
        Title = "Capability beyond the baseline",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The baseline of the Pod Security Standards allows thirteen capabilities to be added, those that runtimes give anyway but for
            NET_RAW. Any other one reaches into the node. Names count as they are written: CAP_CHOWN is not CHOWN to the API server.
            """,
        Remedy = "Remove the capability, or run the workload where it is meant to have it.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases =
        [
            "checkov/CKV_K8S_25", "checkov/CKV_K8S_24", "trivy/KSV-0022", "kyverno/disallow-capabilities", "kubescape/C-0200",
            "monokle/PSS104",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [NET_ADMIN] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [NET_BIND_SERVICE] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name && Array.IndexOf(Baseline, name) < 0)
            {
                container.Say(this, item, $"adds the capability {SchemaLog.Short(name)}, which the baseline does not allow");
            }
        }
    }
}
