using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1400.</summary>
internal sealed class PsaVersionUnpinned() : Rule(kinds: ["Namespace"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1400",
        Name = "psa-version-unpinned",
        Title = "Level of Pod Security that changes by itself",
        Category = Category.Compatibility,
        Severity = Severity.Info,
        Why = "Without a version, or with latest, an upgrade of the cluster may refuse Pods that it took before.",
        Remedy = "Name the version of the cluster.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.34 }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("", "Namespace"))
        {
            return;
        }

        var level = item.Labels["pod-security.kubernetes.io/enforce"];
        var version = item.Labels["pod-security.kubernetes.io/enforce-version"];
        if (level.Text is ("baseline" or "restricted") && ((version.IsAbsent && item.IsWhole()) || version.Is("latest") == Verdict.Definite))
        {
            item.Say(this, version.Node ?? level.Node, $"enforces level {level.Text} of whatever version the cluster has");
        }
    }
}
