using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1158.</summary>
internal sealed class LegacyServiceAccountTokenSecret() : Rule(kinds: ["Secret"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1158",
        Name = "legacy-service-account-token-secret",
        Title = "Token that never expires",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A Secret of this type holds a token without an end, which anybody who reads the Secret can use.",
        Remedy = "Ask for a token with kubectl create token, or mount a projected one.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases = ["kyverno/deny-secret-service-account-token-type"],
        Bad = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: web
              annotations: { kubernetes.io/service-account.name: web }
            type: kubernetes.io/service-account-token
            """,
        Good = """
            apiVersion: v1
            kind: Secret
            metadata: { name: web }
            type: Opaque
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.Is("", "Secret") && item.Value["type"].Is("kubernetes.io/service-account-token") == Verdict.Definite)
        {
            item.Say(this, item.Value["type"].Node, "holds a token of an account that never expires");
        }
    }
}
