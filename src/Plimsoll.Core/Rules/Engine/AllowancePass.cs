using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Holds the findings of a run against the allowances in the manifests.</summary>
internal sealed class AllowancePass(AllowedFindings allowed)
{
    // So few that they stay in the processor's cache.
    private const int Many = 1000;

    private readonly Dictionary<MappingNode, AllowanceList> _lists = [];

    // Mappings that have no allowance, nor has anything above them. Findings that follow each other stand near each other.
    private readonly HashSet<MappingNode> _bare = [];

    /// <summary>The findings that nobody allows.</summary>
    public Finding[] Apply(List<Finding> findings)
    {
        var left = new Finding[findings.Count];
        var count = 0;
        foreach (var finding in findings)
        {
            if (Allows(finding) is { } allowance)
            {
                allowed.Add(finding with { Allowance = allowance });
            }
            else
            {
                left[count++] = finding;
            }
        }

        Array.Resize(ref left, count);
        return left;
    }

    /// <summary>What is wrong with the allowances of an object or a Pod template; asked after all findings were held against them.</summary>
    /// <param name="holder">The object or the template.</param>
    /// <param name="document">Its document.</param>
    /// <param name="rules">The rules that ran: an allowance of another one is not unused.</param>
    /// <param name="isOpen">Whether there are values or objects that are not seen, so that it may match what they show.</param>
    public IEnumerable<Finding> Problems(ConfigValue holder, ConfigDocument? document, RuleSet rules, bool isOpen) =>
        holder.Mapping is { } mapping && AnnotationsOf(mapping) is { } annotations ? ListOf(annotations, mapping).Problems(document, rules, allowed.Today, isOpen) : [];

    private Allowance? Allows(Finding finding)
    {
        if (IsBare(finding.Node))
        {
            return null;
        }

        for (var node = finding.Node; node is not null; node = node.Parent)
        {
            if (node.AsMapping is { } holder && AnnotationsOf(holder) is { } annotations
                && ListOf(annotations, holder).Find(finding, allowed.Today) is { } allowance)
            {
                return allowance;
            }
        }

        return null;
    }

    /// <summary>Whether nothing is allowed at a node nor above it.</summary>
    private bool IsBare(ConfigNode? node)
    {
        if (node?.AsMapping is not { } holder)
        {
            return node is null || IsBare(node.Parent);
        }

        if (_bare.Contains(holder))
        {
            return true;
        }

        if (AnnotationsOf(holder) is { } annotations && !ListOf(annotations, holder).IsEmpty || !IsBare(holder.Parent))
        {
            return false;
        }

        if (_bare.Count == Many)
        {
            _bare.Clear();
        }

        return _bare.Add(holder);
    }

    // OCI specs have annotations at their root.
    private static MappingNode? AnnotationsOf(MappingNode holder) => holder["metadata"] is MappingNode metadata
        ? metadata["annotations"] as MappingNode
        : holder.Parent is null && holder.ContainsKey("ociVersion") ? holder["annotations"] as MappingNode : null;

    private AllowanceList ListOf(MappingNode annotations, MappingNode holder)
    {
        if (!_lists.TryGetValue(annotations, out var list))
        {
            list = AllowanceList.Read(annotations, holder, allowed.HonoursForeign);
            _lists.Add(annotations, list);
        }

        return list;
    }
}
