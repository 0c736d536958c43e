using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6149.</summary>
internal sealed class RbacRuleMalformed() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6149",
        Name = "rbac-rule-malformed",
        Title = "Rule of a role that cannot be",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A rule has verbs, and either resources with their API groups or URLs; only a ClusterRole has URLs,
            which belong to no namespace.
            """,
        Remedy = "Write what is named; the core API group is the empty text.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/rbac/validation/validation.go"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: reader }
            rules: [{ resources: [pods], verbs: [get, list] }]
            """,
        Good = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: reader }
            rules: [{ apiGroups: [""], resources: [pods], verbs: [get, list] }]
            """,
    };

    public void Check(DocumentScope item)
    {
        foreach (var grant in item.Grants)
        {
            Look(item, grant);
        }
    }

    private void Look(DocumentScope item, RbacGrant grant)
    {
        if (grant.Urls.Items.Count > 0)
        {
            if (item.Kind == "Role")
            {
                item.Say(this, grant.Urls.Node, "has nonResourceURLs, which only a ClusterRole has");
            }
        }
        else if (IsEmpty(item, grant.Resources) && IsEmpty(item, grant.Urls))
        {
            item.Say(this, grant.Node, "has a rule without resources");
        }
        else if (grant.Resources.Items.Count > 0 && IsEmpty(item, grant.Groups))
        {
            item.Say(this, grant.Groups.Node ?? grant.Node, "has a rule for resources without apiGroups");
        }

        if (IsEmpty(item, grant.Verbs))
        {
            item.Say(this, grant.Verbs.Node ?? grant.Node, "has a rule without verbs");
        }
    }

    private static bool IsEmpty(DocumentScope item, ConfigValue list) => item.IsWhole() && list.ShowsAllItems && list.Items.Count == 0;
}
