using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6149.</summary>
internal sealed class RbacRuleMalformed() : Rule(kinds: ["ClusterRole", "Role"]), IDocumentRule
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
        if (!item.Is("rbac.authorization.k8s.io", "Role") && !item.Is("rbac.authorization.k8s.io", "ClusterRole"))
        {
            return;
        }

        foreach (var node in item.Value["rules"].Items)
        {
            var rule = ConfigValue.Of(node);
            if (rule.Mapping is not null)
            {
                Look(item, rule);
            }
        }
    }

    private void Look(DocumentScope item, ConfigValue rule)
    {
        var (resources, groups, urls) = (rule["resources"], rule["apiGroups"], rule["nonResourceURLs"]);
        if (urls.Items.Count > 0)
        {
            if (item.Kind == "Role")
            {
                item.Say(this, urls.Node, "has nonResourceURLs, which only a ClusterRole has");
            }
        }
        else if (IsEmpty(item, resources) && IsEmpty(item, urls))
        {
            item.Say(this, rule.Node, "has a rule without resources");
        }
        else if (resources.Items.Count > 0 && IsEmpty(item, groups))
        {
            item.Say(this, groups.Node ?? rule.Node, "has a rule for resources without apiGroups");
        }

        if (IsEmpty(item, rule["verbs"]))
        {
            item.Say(this, rule["verbs"].Node ?? rule.Node, "has a rule without verbs");
        }
    }

    private static bool IsEmpty(DocumentScope item, ConfigValue list) => item.IsWhole() && list.ShowsAllItems && list.Items.Count == 0;
}
