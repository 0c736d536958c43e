using Plimsoll.Analyzers.Reporting;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>
/// A rule that nobody reports: it finds what a container lacks of the Pod Security Standard "restricted", so that the machinery of code fixes adds it.
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
/// </summary>
internal static class Hardening
{
    public const string Title = "Harden this container";

    private static readonly RuleInfo Info = new()
    {
        Id = "PLMHARDEN",
        Name = "not-hardened",
        Title = Title,
        Category = Category.Security,
        Severity = Severity.Info,
        Why = Title,
        Remedy = Title,
    };

    /// <summary>The rule, to run the analyzer with.</summary>
    public static RuleRunner Rules { get; } = new([Info], (item, _, _) =>
    {
        var findings = new List<Finding>();
        if (item.SchemaType is "io.k8s.api.core.v1.Container" or "io.k8s.api.core.v1.EphemeralContainer")
        {
            Check(item.Root, findings);
        }
        else
        {
            Visit(item.Root, findings);
        }

        return findings;
    });

    private static void Visit(ConfigNode node, List<Finding> findings)
    {
        foreach (var item in node as SequenceNode ?? [])
        {
            Visit(item, findings);
        }

        foreach (var entry in (node as MappingNode)?.Entries ?? default)
        {
            foreach (var item in entry.Value as SequenceNode ?? [])
            {
                if (entry.Key is "containers" or "initContainers" or "ephemeralContainers" && item is MappingNode container)
                {
                    Check(container, findings);
                }
            }

            Visit(entry.Value, findings);
        }
    }

    private static void Check(MappingNode container, List<Finding> findings)
    {
        var lacks = new List<Edit>();
        if (UserOf(container).Is(0) == Verdict.No)
        {
            Want(container, ["securityContext", "runAsNonRoot"], ScalarNode.Boolean(true), lacks);
        }

        // Of a Pod for Windows the API server refuses the rest.
        if (ConfigValue.Of(container.Parent?.Parent)["os"]["name"].Is("windows") is Verdict.No or Verdict.Unknown)
        {
            WantOfLinux(container, lacks);
        }

        if (lacks.Count > 0)
        {
            findings.Add(new() { Rule = Info, Severity = Info.Severity, Message = Title, Node = container, Fix = new(Title, Merge(lacks)) });
        }
    }

    private static void WantOfLinux(MappingNode container, List<Edit> lacks)
    {
        if (!MayGainRights(ConfigValue.Of(container)["securityContext"]))
        {
            Want(container, ["securityContext", "allowPrivilegeEscalation"], ScalarNode.Boolean(false), lacks);
        }

        WantDropAll(container, lacks);
        Want(container, ["securityContext", "seccompProfile", "type"], ScalarNode.String("RuntimeDefault"), lacks);
    }

    // The user that the kubelet starts the container as; it does not start root that must not be root.
    private static ConfigValue UserOf(MappingNode container) => ConfigValue.Of(container)["securityContext"]["runAsUser"] is { IsAbsent: false } own
        ? own
        : ConfigValue.Of(container.Parent?.Parent)["securityContext"]["runAsUser"];

    // The API server refuses to forbid it what it has.
    private static bool MayGainRights(ConfigValue context) => context["privileged"].Is(true) != Verdict.No
        || !context["capabilities"]["add"].ShowsAllItems || context["capabilities"]["add"].Items.Any(item => ConfigValue.Of(item).Is("CAP_SYS_ADMIN") != Verdict.No);

    private static void WantDropAll(MappingNode container, List<Edit> lacks)
    {
        var drop = ConfigValue.Of(container)["securityContext"]["capabilities"]["drop"];
        if (drop.Sequence is { IsOpen: false } list)
        {
            if (list.All(item => item is ScalarNode { Text: not "ALL" }))
            {
                lacks.Add(new Edit.Append(list, ScalarNode.String("ALL")));
            }

            return;
        }

        var all = new SequenceNode();
        all.Add(ScalarNode.String("ALL"));
        Want(container, ["securityContext", "capabilities", "drop"], all, lacks);
    }

    // Sets what is not set; what is set otherwise, or not known, was somebody's decision.
    private static void Want(MappingNode container, string[] path, ConfigNode value, List<Edit> lacks)
    {
        var at = container;
        for (var i = 0; i < path.Length; i++)
        {
            if (at[path[i]] is { } next)
            {
                if (next is not MappingNode mapping)
                {
                    return;
                }

                at = mapping;
                continue;
            }

            if (!at.IsOpen)
            {
                lacks.Add(new Edit.Insert(at, path[i], Wrap(path.Skip(i + 1).Reverse(), value)));
            }

            return;
        }
    }

    private static ConfigNode Wrap(IEnumerable<string> keys, ConfigNode value)
    {
        foreach (var key in keys)
        {
            var mapping = new MappingNode();
            mapping.Set(key, value);
            value = mapping;
        }

        return value;
    }

    // Several inserts of one key become one, so that one call can make them all.
    private static List<Edit> Merge(List<Edit> edits)
    {
        var merged = new List<Edit>();
        foreach (var edit in edits)
        {
            var same = edit is Edit.Insert insert ? merged.OfType<Edit.Insert>().FirstOrDefault(other => ReferenceEquals(other.Target, insert.Target) && other.Key == insert.Key) : null;
            if (same is { Value: MappingNode present } && edit is Edit.Insert { Value: MappingNode added })
            {
                foreach (var entry in added.Entries)
                {
                    present.Set(entry.Key, entry.Value);
                }
            }
            else
            {
                merged.Add(edit);
            }
        }

        return merged;
    }
}
