using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1117.</summary>
internal sealed class SysAdminCapability() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1117",
        Name = "sys-admin-capability",
        Title = "SYS_ADMIN capability",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "SYS_ADMIN is most of root: mounting, namespaces, BPF and much else. Known ways lead from it to the node.",
        Remedy = "Remove it; for mounts use volumes, for tracing the narrower PERFMON and BPF.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
        Aliases = ["checkov/CKV_K8S_39", "trivy/KSV-0005", "kubesec/CapSysAdmin", "polaris/dangerousCapabilities", "monokle/KBP100"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [SYS_ADMIN] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Capabilities.Adds("SYS_ADMIN") == Verdict.Definite && container.Pod.Spec["hostUsers"].Is(false) == Verdict.No)
        {
            container.Say(this, container.Capabilities.Added.Node, "adds the capability SYS_ADMIN, which is most of root");
        }
    }
}
