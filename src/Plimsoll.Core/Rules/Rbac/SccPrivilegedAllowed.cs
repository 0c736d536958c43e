using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6148.</summary>
internal sealed class SccPrivilegedAllowed() : Rule(kinds: ["SecurityContextConstraints"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6148",
        Name = "scc-privileged-allowed",
        Title = "Constraints that allow privileged containers",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Whoever may use the constraints runs privileged containers.",
        Remedy = "Set allowPrivilegedContainer to false.",
        Sources = ["https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/authentication_and_authorization/managing-pod-security-policies"],
        Aliases = ["kube-linter/scc-deny-privileged-container"],
        Bad = """
            apiVersion: security.openshift.io/v1
            kind: SecurityContextConstraints
            metadata: { name: web }
            allowPrivilegedContainer: true
            """,
        Good = """
            apiVersion: security.openshift.io/v1
            kind: SecurityContextConstraints
            metadata: { name: web }
            allowPrivilegedContainer: false
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("security.openshift.io", "SecurityContextConstraints"))
        {
            return;
        }

        var allowed = item.Value["allowPrivilegedContainer"];
        if (allowed.Is(true) == Verdict.Definite)
        {
            item.Say(this, allowed.Node, "allows privileged containers", fix: Fixes.Set(allowed.Node!, false));
        }
    }
}
