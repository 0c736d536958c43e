using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>Rules that are as simple as can be, so that tests of the front end do not depend on the real ones.</summary>
internal static class TestRules
{
    public static readonly RuleInfo Privileged = Info("PRIV", Severity.Warning);
    public static readonly RuleInfo RootUser = Info("ROOT", Severity.Error);
    public static readonly RuleInfo KeepsCapabilities = Info("CAPS", Severity.Warning);
    public static readonly RuleInfo SysAdmin = Info("ADMIN", Severity.Warning);
    public static readonly RuleInfo HostNetwork = Info("NET", Severity.Warning);
    public static readonly RuleInfo LatestTag = Info("TAG", Severity.Warning);
    public static readonly RuleInfo EmptyDir = Info("EMPTY", Severity.Warning);

    public static readonly RuleInfo NamedOnce = Info("TWICE", Severity.Error);
    public static readonly RuleInfo Escalates = Info("ESC", Severity.Warning);
    public static readonly RuleInfo MayBeRoot = Info("NONROOT", Severity.Warning);
    public static readonly RuleInfo SharesNetwork = Info("SHARES", Severity.Warning);
    public static readonly RuleInfo DropsNothing = Info("DROPS", Severity.Warning);
    public static readonly RuleInfo Always = Info("POLICY", Severity.Warning);

    /// <summary>A mapping with privileged: true; it may be replaced by false.</summary>
    public static RuleRunner Runner(params RuleInfo[] rules) => new(rules, (item, _, _) =>
    {
        var findings = new List<Finding>();
        Visit(item.Root, findings);
        return [.. findings.Where(finding => rules.Contains(finding.Rule))];
    });

    private static void Visit(ConfigNode node, List<Finding> findings)
    {
        switch (node)
        {
            case MappingNode mapping:
                Check(mapping, findings);
                foreach (var entry in mapping.Entries)
                {
                    Visit(entry.Value, findings);
                }

                break;
            case SequenceNode list:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var item in list)
                {
                    if (ConfigValue.Of(item)["name"].Text is { } name && !names.Add(name))
                    {
                        findings.Add(Found(NamedOnce, item, "named twice"));
                    }

                    Visit(item, findings);
                }

                break;
        }
    }

    private static void Check(MappingNode mapping, List<Finding> findings)
    {
        var value = ConfigValue.Of(mapping);
        if (value["privileged"].Is(true) == Verdict.Definite)
        {
            var node = value["privileged"].Node!;
            findings.Add(Found(Privileged, node, "privileged") with { Fix = new("Run unprivileged", [new Edit.Replace(node, ScalarNode.Boolean(false))]) });
        }

        if (value["runAsUser"].Is(0) == Verdict.Definite)
        {
            var node = value["runAsUser"].Node!;
            findings.Add(Found(RootUser, node, "root") with { Fix = new("Run as 10001", [new Edit.Replace(node, ScalarNode.Integer(10001))]) });
        }

        if (value["hostNetwork"].Is(true) == Verdict.Definite)
        {
            findings.Add(Found(HostNetwork, value["hostNetwork"].Node!, "host network") with { Fix = new("Use a network of its own", [new Edit.Remove(value["hostNetwork"].Node!)]) });
        }

        if ((value["image"].Text ?? (value["image"].Node as UnknownNode)?.Pattern)?.EndsWith(":latest", StringComparison.Ordinal) == true)
        {
            findings.Add(Found(LatestTag, value["image"].Node!, "latest"));
        }

        if (value["emptyDir"].IsSet() == Verdict.Definite)
        {
            findings.Add(Found(EmptyDir, value["emptyDir"].Node!, "empty"));
        }

        if (value["image"].IsSet() == Verdict.Definite && Drops(value["securityContext"]["capabilities"]["drop"]) == Verdict.No)
        {
            findings.Add(Found(KeepsCapabilities, mapping, "keeps capabilities") with { Fix = new("Drop all capabilities", [DropAll(mapping)]) });
        }

        if (value["restartPolicy"].Is("Always") == Verdict.Definite)
        {
            var node = value["restartPolicy"].Node!;
            findings.Add(Found(Always, node, "restarts") with { Fix = new("Never restart", [new Edit.Replace(node, ScalarNode.String("Never"))]) });
        }

        if (value["kind"].Is("Pod") == Verdict.Definite && value["spec"].State == ValueState.Unset)
        {
            findings.Add(Found(SharesNetwork, mapping, "shares") with { Fix = new("Say so", [new Edit.Insert(mapping, "spec", Mapping("hostNetwork", ScalarNode.Boolean(false)))]) });
        }

        if (value["image"].IsSet() == Verdict.Definite && value["securityContext"].State == ValueState.Unset)
        {
            var drop = new SequenceNode();
            drop.Add(ScalarNode.String("KILL"));
            drop.Add(ScalarNode.String("CHOWN"));
            findings.Add(Found(DropsNothing, mapping, "drops nothing") with { Fix = new("Drop two", [new Edit.Insert(mapping, "securityContext", Mapping("capabilities", Mapping("drop", drop)))]) });
        }

        Missing(mapping, Escalates, "allowPrivilegeEscalation", false, findings);
        Missing(mapping, MayBeRoot, "runAsNonRoot", true, findings);

        foreach (var item in value["add"].Sequence ?? [])
        {
            if (ConfigValue.Of(item).Text == "SYS_ADMIN")
            {
                findings.Add(Found(SysAdmin, item, "adds SYS_ADMIN") with { Fix = new("Remove the capability", [new Edit.Remove(item)]) });
            }
        }
    }

    private static void Missing(MappingNode container, RuleInfo rule, string key, bool wanted, List<Finding> findings)
    {
        var context = ConfigValue.Of(container)["securityContext"];
        if (ConfigValue.Of(container)["image"].IsSet() != Verdict.Definite || context.IsUnknown || context[key].State != ValueState.Unset)
        {
            return;
        }

        var missing = new MappingNode();
        missing.Set(key, ScalarNode.Boolean(wanted));
        Edit edit = context.Mapping is { } present ? new Edit.Insert(present, key, ScalarNode.Boolean(wanted)) : new Edit.Insert(container, "securityContext", missing);
        findings.Add(Found(rule, container, key) with { Fix = new("Set " + key, [edit]) });
    }

    private static MappingNode Mapping(string key, ConfigNode value)
    {
        var mapping = new MappingNode();
        mapping.Set(key, value);
        return mapping;
    }

    private static Edit DropAll(MappingNode container)
    {
        var all = new SequenceNode();
        all.Add(ScalarNode.String("ALL"));
        var drop = new MappingNode();
        drop.Set("drop", all);
        var capabilities = new MappingNode();
        capabilities.Set("capabilities", drop);
        var value = ConfigValue.Of(container)["securityContext"];
        return value["capabilities"]["drop"].Sequence is { } list ? new Edit.Append(list, ScalarNode.String("ALL"))
            : value["capabilities"].Mapping is { } present ? new Edit.Insert(present, "drop", all.Clone())
            : value.Mapping is { } context ? new Edit.Insert(context, "capabilities", drop.Clone())
            : new Edit.Insert(container, "securityContext", capabilities);
    }

    private static Verdict Drops(ConfigValue drop)
    {
        if (drop.IsUnknown || drop.Sequence is { IsOpen: true })
        {
            return Verdict.Unknown;
        }

        var verdict = Verdict.No;
        foreach (var item in drop.Sequence ?? [])
        {
            verdict = verdict.Or(ConfigValue.Of(item).Is("ALL"));
        }

        return verdict;
    }

    private static Finding Found(RuleInfo rule, ConfigNode node, string message) =>
        new() { Rule = rule, Severity = rule.Severity, Message = message, Node = node };

    private static RuleInfo Info(string id, Severity severity) => new()
    {
        Id = id,
        Name = id,
        Title = id,
        Category = Category.Security,
        Severity = severity,
        Why = "Why.",
        Remedy = "Remedy.",
    };
}
