using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Writes rules, calls that get the same together.</summary>
internal sealed class RuleWriter
{
    private readonly SequenceNode _rules = new();
    private readonly Dictionary<string, SequenceNode> _names = new(StringComparer.Ordinal);

    public void Add(string call, TermAction rule)
    {
        var key = $"{rule.Action.ReturnValue} {rule.Term.Key}";
        if (!_names.TryGetValue(key, out var names))
        {
            _names.Add(key, names = Write(rule));
        }

        names.Add(ScalarNode.String(call, rule.Origin));
    }

    public SequenceNode ToNode() => _rules;

    /// <summary>Writes an action with its error number, if it has one that is not EPERM or needs to be said.</summary>
    public static void WriteAction(MappingNode node, string key, string errnoKey, FilterAction action)
    {
        node.Set(key, ScalarNode.String(action.Name));
        if (action.Kind is ActionKind.Errno or ActionKind.Trace)
        {
            node.Set(errnoKey, ScalarNode.Integer(action.Data));
        }
    }

    private SequenceNode Write(TermAction rule)
    {
        var node = (MappingNode)_rules.Add(new MappingNode(rule.Origin));
        var names = (SequenceNode)node.Set("names", new SequenceNode(rule.Origin));
        WriteAction(node, "action", "errnoRet", rule.Action);
        if (rule.Term.Comparisons.Count > 0)
        {
            var args = (SequenceNode)node.Set("args", new SequenceNode(rule.Origin));
            foreach (var comparison in rule.Term.Comparisons)
            {
                args.Add(Condition(comparison));
            }
        }

        var scope = rule.Term.Scope;
        WriteSelector(node, "includes", scope.WithCapabilities, scope.OnArches, scope.FromKernel?.Text);
        WriteSelector(node, "excludes", scope.WithoutCapabilities, scope.NotOnArches, scope.BeforeKernel?.Text);
        return names;
    }

    private static MappingNode Condition(Comparison comparison)
    {
        var isMasked = comparison.Op == CompareOperator.MaskedEqual;
        var node = new MappingNode();
        node.Set("index", ScalarNode.Integer(comparison.Index));
        node.Set("value", Number(isMasked ? comparison.Mask : comparison.Datum));
        if (isMasked)
        {
            node.Set("valueTwo", Number(comparison.Datum));
        }

        node.Set("op", ScalarNode.String(CompareOperators.NameOf(comparison.Op)));
        return node;
    }

    private static void WriteSelector(MappingNode rule, string key, SortedSet<string> capabilities, SortedSet<string>? arches, string? kernel)
    {
        if (capabilities.Count == 0 && arches is not { Count: > 0 } && kernel is null)
        {
            return;
        }

        var selector = (MappingNode)rule.Set(key, new MappingNode(rule.Origin));
        WriteList(selector, "caps", capabilities);
        WriteList(selector, "arches", arches ?? []);
        if (kernel is not null)
        {
            selector.Set("minKernel", ScalarNode.String(kernel));
        }
    }

    /// <summary>Writes a list, unless it is empty.</summary>
    public static void WriteList(MappingNode node, string key, IEnumerable<string> texts)
    {
        var list = new SequenceNode();
        foreach (var text in texts)
        {
            list.Add(ScalarNode.String(text));
        }

        if (list.Count > 0)
        {
            node.Set(key, list);
        }
    }

    private static ScalarNode Number(ulong value) => new(ScalarType.Integer, value.ToString(CultureInfo.InvariantCulture));
}
