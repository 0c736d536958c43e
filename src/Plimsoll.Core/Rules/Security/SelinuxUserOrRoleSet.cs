using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1121.</summary>
internal sealed class SelinuxUserOrRoleSet() : Rule(ContainerParts.SelinuxOptions), IContainerRule
{
    private static readonly string[] Fields = ["user", "role"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1121",
        Name = "selinux-user-or-role-set",
        Title = "SELinux user or role of its own",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A user or role of the container's own choosing can lift it out of the domain that confines containers.",
        Remedy = "Leave user and role to the node.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["trivy/KSV-0025", "kyverno/disallow-selinux", "monokle/PSS108", "datree/87", "datree/88"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seLinuxOptions: { user: system_u } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seLinuxOptions: { level: "s0:c123,c456" } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var options = container.Effective("seLinuxOptions");
        foreach (var field in Fields)
        {
            if (options[field].Text is { Length: > 0 } value)
            {
                container.Say(this, options[field].Node, $"sets the SELinux {field} to {SchemaLog.Short(value)}", fix: Fixes.Remove(options[field].Node!));
            }
        }
    }
}
