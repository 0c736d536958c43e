using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1124.</summary>
internal sealed class ApparmorProfileMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1124",
        Name = "apparmor-profile-missing",
        Title = "No AppArmor profile is asked for",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Where nothing is asked for, the runtime decides whether a profile is loaded.",
        Remedy = "Ask for RuntimeDefault.",
        Sources = ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
        Aliases = ["kubesec/ApparmorAny", "kyverno/add-apparmor"],
        Versions = "1.30 and later",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
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
        if (container.IsWhole() && container.AppArmor.Reason == ValueReason.Unset && container.Pod.IsWindows == Verdict.No)
        {
            container.Say(this, container.SecurityPlace, "asks for no AppArmor profile");
        }
    }
}
