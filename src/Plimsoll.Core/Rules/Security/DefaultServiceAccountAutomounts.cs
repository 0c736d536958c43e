using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1154.</summary>
internal sealed class DefaultServiceAccountAutomounts() : Rule(kinds: ["ServiceAccount"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1154",
        Name = "default-service-account-automounts",
        Title = "Default account that hands out tokens",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Pods that name no account get a token of the default one.",
        Remedy = "Set automountServiceAccountToken to false in the default account.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases = ["checkov/CKV_K8S_41", "datree/102"],
        Bad = """
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: default }
            """,
        Good = """
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: default }
            automountServiceAccountToken: false
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.IsWhole() && item.Is("", "ServiceAccount") && item.Name == "default" && item.Value["automountServiceAccountToken"].Is(false) == Verdict.No)
        {
            item.Say(this, null, "hands its token to every pod that names no account");
        }
    }
}
