using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Finds rules by what people call them: the id, the name, and the ids of other tools.</summary>
public static class RuleNames
{
    // Made when somebody asks, because most runs never do.
    private static Dictionary<string, RuleInfo>? _byName;
    private static Dictionary<string, List<RuleInfo>>? _byAlias;

    /// <summary>The rule of an id or a name, in any case; null if there is none.</summary>
    public static RuleInfo? Find(string text) => ByName().TryGetValue(text, out var rule) ? rule : null;

    /// <summary>The id of the rule of an id or a name; null if there is none.</summary>
    public static string? IdOf(string text) => Find(text)?.Id;

    /// <summary>
    /// The rules that do what another tool calls so: its id alone, such as <c>CKV_K8S_16</c>, or with the tool, such as <c>polaris/hostPIDSet</c>.
    /// </summary>
    public static IReadOnlyList<RuleInfo> FindForeign(string text) =>
        ByAlias().TryGetValue(text, out var rules) || ByAlias().TryGetValue(text.Replace("-", "").Replace("_", ""), out rules) ? rules
        : ForeignChecks.RuleFor(text) is { } rule ? [rule]
        : [];

    /// <summary>The allowances that a comment of Checkov or Trivy stands for, without its <c>#</c>; none for any other comment.</summary>
    public static IEnumerable<Allowance> OfForeignComment(string comment) => ForeignAllowances.ReadComment(comment);

    private static Dictionary<string, RuleInfo> ByName()
    {
        if (_byName is null)
        {
            var names = new Dictionary<string, RuleInfo>(StringComparer.OrdinalIgnoreCase);
            foreach (var rule in RuleList.Infos)
            {
                names[rule.Id] = rule;
                names[rule.Name] = rule;
            }

            _byName = names;
        }

        return _byName;
    }

    private static Dictionary<string, List<RuleInfo>> ByAlias()
    {
        if (_byAlias is null)
        {
            var aliases = new Dictionary<string, List<RuleInfo>>(StringComparer.OrdinalIgnoreCase);
            foreach (var rule in RuleList.Infos)
            {
                foreach (var alias in rule.Aliases)
                {
                    Add(alias, rule);
                    Add(alias.Substring(alias.IndexOf('/') + 1), rule);
                    Add(alias.Substring(alias.IndexOf('/') + 1).Replace("-", "").Replace("_", ""), rule);
                }
            }

            _byAlias = aliases;

            void Add(string key, RuleInfo rule)
            {
                if (!aliases.TryGetValue(key, out var list))
                {
                    aliases.Add(key, list = []);
                }

                if (!list.Contains(rule))
                {
                    list.Add(rule);
                }
            }
        }

        return _byAlias;
    }
}
