using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1123.</summary>
internal sealed class ApparmorDisabledOrUnknown() : Rule(ContainerParts.AppArmor), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1123",
        Name = "apparmor-disabled-or-unknown",
        Title = "AppArmor that is switched off",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Unconfined takes away the profile that the runtime would load, and with it the ban on mounting and on much of /proc and /sys.
            """,
        Remedy = "Use RuntimeDefault, or a profile of the node.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["trivy/KSV-0002", "kubesec/ApparmorUnconfined", "kyverno/restrict-apparmor-profiles", "monokle/PSS107"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: Unconfined } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: RuntimeDefault } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var profile = container.AppArmor;
        if (!profile.IsUnknown && profile.Type is { Length: > 0 } type and not ("RuntimeDefault" or "Localhost"))
        {
            container.Say(this, profile.Place, type == "Unconfined" ? "runs without an AppArmor profile" : $"has the AppArmor profile {SchemaLog.Short(type)}, which is none");
        }
    }
}
