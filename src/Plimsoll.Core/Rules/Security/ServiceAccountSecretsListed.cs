using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1159.</summary>
internal sealed class ServiceAccountSecretsListed() : Rule(kinds: ["ServiceAccount"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1159",
        Name = "service-account-secrets-listed",
        Title = "Account that lists secrets",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "The list was for tokens that never expire, which Kubernetes makes no more.",
        Remedy = "Remove the list.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases = ["kyverno/check-serviceaccount-secrets"],
        Bad = """
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: web }
            secrets: [{ name: web-token }]
            """,
        Good = """
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: web }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.Is("", "ServiceAccount") && item.Value["secrets"] is { Sequence.Count: > 0 } secrets)
        {
            item.Say(this, secrets.Node, "lists secrets, as old tokens needed", fix: Fixes.Remove(secrets.Node!));
        }
    }
}
