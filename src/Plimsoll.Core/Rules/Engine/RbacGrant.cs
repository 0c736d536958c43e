using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>One entry of the <c>rules</c> of a Role or ClusterRole.</summary>
internal readonly struct RbacGrant(ConfigValue rule)
{
    /// <summary>The kinds of object that have entries.</summary>
    public static readonly string[] Kinds = ["Role", "ClusterRole"];

    public ConfigValue Verbs { get; } = rule["verbs"];

    public ConfigValue Resources { get; } = rule["resources"];

    public ConfigValue Groups { get; } = rule["apiGroups"];

    public ConfigValue Names { get; } = rule["resourceNames"];

    public ConfigValue Urls { get; } = rule["nonResourceURLs"];

    public ConfigNode? Node { get; } = rule.Node;

    /// <summary>Whether the entry is confined to objects that it names.</summary>
    public bool IsNamed => Names.Sequence is { Count: > 0 } || !Names.ShowsAllItems;

    /// <summary>The entries of a role; none if it is another object.</summary>
    public static RbacGrant[] Of(DocumentScope item)
    {
        if (item.Kind is not ("Role" or "ClusterRole") || item.Group != "rbac.authorization.k8s.io" || item.Value["rules"].Sequence is not { } rules)
        {
            return [];
        }

        var grants = new List<RbacGrant>(rules.Count);
        foreach (var rule in rules)
        {
            if (rule is MappingNode)
            {
                grants.Add(new(ConfigValue.Of(rule)));
            }
        }

        return grants.ToArray();
    }

    /// <summary>The first of some verbs that is granted; <c>*</c> grants all.</summary>
    public string? Verb(params string[] verbs)
    {
        foreach (var verb in verbs)
        {
            if (Has(Verbs, verb) || Has(Verbs, "*"))
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>Whether a resource of a group is granted, be it by <c>*</c>.</summary>
    public bool On(string group, string resource) => (Has(Groups, group) || Has(Groups, "*"))
        && (Has(Resources, resource) || Has(Resources, "*") || (resource.IndexOf('/') is > 0 and var slash && Has(Resources, "*" + resource.Substring(slash))));

    public static bool Has(ConfigValue list, string item)
    {
        if (list.Sequence is { } items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is ScalarNode { Type: ScalarType.String } text && text.Text == item)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
