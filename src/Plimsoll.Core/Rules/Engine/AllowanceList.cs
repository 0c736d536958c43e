using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>The allowances among the annotations of an object or of a Pod template.</summary>
internal sealed class AllowanceList
{
    private static readonly AllowanceList Empty = new("");

    private readonly string _path;
    private readonly List<Entry> _entries = [];

    private AllowanceList(string path) => _path = path;

    public static AllowanceList Read(MappingNode annotations, MappingNode holder, bool honoursForeign)
    {
        AllowanceList? list = null;
        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.StartsWith(Allowance.Prefix, StringComparison.Ordinal))
            {
                list ??= new(NodePath.Of(holder));
                list.Add(entry.Key.Substring(Allowance.Prefix.Length), entry.Value);
            }
            else if (honoursForeign)
            {
                foreach (var allowance in ForeignAllowances.Read(entry.Key, entry.Value))
                {
                    list ??= new(NodePath.Of(holder));
                    list._entries.Add(new(allowance) { IsForeign = true });
                }
            }
        }

        return list ?? Empty;
    }

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>The allowance that accepts a finding below the object, or null.</summary>
    public Allowance? Find(Finding finding, string? today)
    {
        foreach (var entry in _entries)
        {
            var allowance = entry.Allowance;
            if (allowance.Rule == finding.Rule.Id && IsValid(entry, today)
                && (allowance.Container is null || allowance.Container == finding.Container)
                && (allowance.At is null || Covers(allowance.At, finding.Path)))
            {
                entry.IsUsed = true;
                return allowance;
            }
        }

        return null;
    }

    public IEnumerable<Finding> Problems(ConfigDocument? document, RuleSet rules, string? today, bool isOpen)
    {
        foreach (var entry in _entries)
        {
            var allowance = entry.Allowance;
            var (rule, message) = entry.IsUnknown || entry.IsForeign ? default
                : !rules.Has(allowance.Rule, out var isKnown) ? isKnown ? default : (AllowanceRules.Unused, $"allowance names the rule {allowance.Rule}, which does not exist")
                : allowance.Reason.Length == 0 ? (AllowanceRules.WithoutReason, $"allowance of {allowance.Rule} gives no reason, so it allows nothing")
                : IsOver(allowance.Until, today) ? (AllowanceRules.Expired, $"allowance of {allowance.Rule} ended on {allowance.Until}")
                : !entry.IsUsed && !isOpen ? (AllowanceRules.Unused, $"allowance of {allowance.Rule} matches nothing")
                : default;
            if (rule is not null)
            {
                yield return new() { Rule = rule, Severity = rule.Severity, Message = message, Node = allowance.Node, Document = document };
            }
        }
    }

    private static bool IsValid(Entry entry, string? today) =>
        entry.IsUnknown || (entry.Allowance.Reason.Length > 0 && !IsOver(entry.Allowance.Until, today));

    private static bool IsOver(string? until, string? today) =>
        until is not null && (!DateText.IsDate(until) || (today is not null && string.CompareOrdinal(today, until) > 0));

    private void Add(string rule, ConfigNode value)
    {
        var id = RuleNames.IdOf(rule) ?? rule;
        if (ConfigValue.Of(value).Text is not { } text)
        {
            // An unknown text may be any; a value of another type is one that the API server refuses.
            _entries.Add(new(new(id, "", value)) { IsUnknown = value is UnknownNode });
            return;
        }

        foreach (var allowance in Allowance.Parse(id, text, value))
        {
            _entries.Add(new(allowance));
        }
    }

    /// <summary>Whether a path of a document is the one that an allowance names from its object on, or lies below it.</summary>
    private bool Covers(string at, string path)
    {
        var start = at;
        if (_path.Length > 0 && !at.StartsWith(_path, StringComparison.Ordinal))
        {
            start = _path + (at[0] == '[' ? at : "." + at);
        }

        return path.StartsWith(start, StringComparison.Ordinal)
            && (path.Length == start.Length || path[start.Length] is '.' or '[');
    }

    private sealed class Entry(Allowance allowance)
    {
        public Allowance Allowance { get; } = allowance;

        /// <summary>Whether its value cannot be seen: then it may allow the finding.</summary>
        public bool IsUnknown { get; init; }

        /// <summary>Whether it speaks to another tool, and so need not match anything here.</summary>
        public bool IsForeign { get; init; }

        public bool IsUsed { get; set; }
    }
}
