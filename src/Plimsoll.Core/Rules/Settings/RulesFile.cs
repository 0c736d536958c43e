using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>
/// Reads <c>plimsoll.rules.yaml</c>: below <c>rules</c>, rules by id or name, each with its options. What is wrong is a finding and is
/// otherwise left out.
/// </summary>
public static class RulesFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "plimsoll.rules.yaml";

    /// <summary>Reads what a document says.</summary>
    public static RulesFileResult Read(ConfigDocument document)
    {
        var log = new FormLog(document);
        var settings = new Dictionary<string, Dictionary<string, object>>(StringComparer.Ordinal);
        if (FieldReader.Open(document.Root, "the rules file", log, "rules")?.Node("rules") is { } rules)
        {
            if (rules is not MappingNode mapping)
            {
                log.Add(FormRules.WrongType, rules, $"the rules file has rules that are {FieldReader.Describe(rules)}, not a mapping");
            }
            else
            {
                foreach (var entry in mapping.Entries)
                {
                    ReadRule(entry, log, settings);
                }
            }
        }

        return new(settings.Count == 0 ? RuleSettings.Empty : new(settings), log.Findings);
    }

    private static void ReadRule(MappingEntry entry, FormLog log, Dictionary<string, Dictionary<string, object>> settings)
    {
        if (RuleNames.Find(entry.Key) is not { } rule)
        {
            log.Add(FormRules.ImpossibleValue, entry.Value, $"the rules file names the rule '{entry.Key}', which does not exist", entry.KeyOrigin);
            return;
        }

        if (rule.Options.Count == 0)
        {
            log.Add(FormRules.ImpossibleValue, entry.Value, $"the rule {rule.Name} takes no options; its severity is set in .editorconfig or .globalconfig", entry.KeyOrigin);
            return;
        }

        if (FieldReader.Open(entry.Value, $"the rule {rule.Name}", log, [.. rule.Options.Select(option => option.Name)]) is not { } fields)
        {
            return;
        }

        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var option in rule.Options)
        {
            if (fields.Node(option.Name) is { } node && Read(option, node, $"the rule {rule.Name} has the {option.Name}", log) is { } value)
            {
                values[option.Name] = value;
            }
        }

        settings[rule.Id] = values;
    }

    private static object? Read(RuleOption option, ConfigNode node, string what, FormLog log)
    {
        switch (option.Kind)
        {
            case OptionKind.Number when ConfigValue.Of(node).Integer is >= 0 and var number:
                return number;
            case OptionKind.Names when Names(node) is { } names:
                return names;
            case OptionKind.Ranges when Names(node) is { } parts && NumberRanges.TryParse(parts) is { } ranges:
                return ranges;
            case OptionKind.Map when node is MappingNode map && map.Entries.All(entry => Names(entry.Value) is not null):
                return map.Entries.Select(entry => new KeyValuePair<string, string[]>(entry.Key, Names(entry.Value)!)).ToArray();
            default:
                log.Add(FormRules.WrongType, node, $"{what} {FieldReader.Describe(node)}, which is not {Wanted(option.Kind)}");
                return null;
        }
    }

    private static string Wanted(OptionKind kind) => kind switch
    {
        OptionKind.Number => "a whole number",
        OptionKind.Ranges => "a list of numbers and ranges such as [80, 8000-8999]",
        OptionKind.Map => "a mapping of keys to names such as { owner: '*', tier: [web, data] }",
        _ => "a list of names such as [a, b-*]",
    };

    // A single text holds names with commas between.
    private static string[]? Names(ConfigNode node) => node switch
    {
        ScalarNode { Type: not ScalarType.Null } scalar => Split(scalar.Text),
        SequenceNode list when list.All(item => item is ScalarNode { Type: not ScalarType.Null }) => [.. list.Select(item => ((ScalarNode)item).Text.Trim())],
        _ => null,
    };

    private static string[] Split(string text) => [.. text.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)];
}
