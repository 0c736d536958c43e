using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1186.</summary>
internal sealed class NamespaceWithoutPsaLabels() : Rule(kinds: ["Namespace"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1186",
        Name = "namespace-without-psa-labels",
        Title = "Namespace without a Pod Security level",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Without a label the admission plugin lets every Pod in, privileged ones too, unless the cluster has another default.",
        Remedy = "Label it pod-security.kubernetes.io/enforce: baseline, or restricted.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
        Aliases = ["kyverno/add-psa-labels", "kyverno/deny-privileged-profile", "kubescape/C-0192"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata: { name: shop }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            """,
    };

    public void Check(DocumentScope item)
    {
        var level = item.Labels["pod-security.kubernetes.io/enforce"];
        if (item.IsWhole() && item.Is("", "Namespace") && (level.IsAbsent || level.Is("privileged") == Verdict.Definite))
        {
            item.Say(this, level.Node ?? item.Metadata.Node, level.IsAbsent ? "enforces no level of Pod Security" : "enforces no more than the privileged level of Pod Security");
        }
    }
}
