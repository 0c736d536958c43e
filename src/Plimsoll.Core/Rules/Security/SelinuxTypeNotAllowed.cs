using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1122.</summary>
internal sealed class SelinuxTypeNotAllowed() : Rule(ContainerParts.SelinuxOptions), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1122",
        Name = "selinux-type-not-allowed",
        Title = "SELinux type that does not confine",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Only the types for containers confine them. Others, such as spc_t, do not.",
        Remedy = "Use container_t, container_init_t or container_kvm_t; from Kubernetes 1.31 on container_engine_t as well.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["trivy/KSV-0025", "kyverno/disallow-selinux", "monokle/PSS108", "datree/86"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seLinuxOptions: { type: spc_t } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seLinuxOptions: { type: container_t } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var type = container.Effective("seLinuxOptions")["type"];
        if (type.Text is { Length: > 0 } and not ("container_t" or "container_init_t" or "container_kvm_t" or "container_engine_t"))
        {
            container.Say(this, type.Node, $"has the SELinux type {SchemaLog.Short(type.Text)}, which is none of those that confine containers");
        }
    }
}
