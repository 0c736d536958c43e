using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Platforms;

/// <summary>Reads the fields of one mapping and notes what is wrong with them.</summary>
internal sealed class FieldReader
{
    private readonly MappingNode _node;
    private readonly string _what;
    private readonly FormLog _log;

    private FieldReader(MappingNode node, string what, FormLog log)
    {
        _node = node;
        _what = what;
        _log = log;
    }

    public FormLog Log => _log;

    /// <summary>Reads a mapping that may have the given keys; null, and a note, if there is no mapping.</summary>
    public static FieldReader? Open(ConfigNode node, string what, FormLog log, params string[] keys)
    {
        if (node is not MappingNode mapping)
        {
            log.Add(FormRules.WrongType, node, $"{what} is {Describe(node)}, not a mapping");
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (Array.IndexOf(keys, entry.Key) < 0)
            {
                var hint = NearestName.Of(entry.Key, keys) is { } near ? $"did you mean '{near}'?" : "known are " + string.Join(", ", keys);
                log.Add(FormRules.UnknownField, entry.Value, $"{what} has the unknown key '{entry.Key}'; {hint}", entry.KeyOrigin);
            }
        }

        return new(mapping, what, log);
    }

    /// <summary>The node of a key, or null if it is absent or null.</summary>
    public ConfigNode? Node(string key) => ConfigValue.Of(_node)[key] is { IsAbsent: false, Node: { } node } ? node : null;

    /// <summary>The text of a key, or null, with a note if it is something else.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } node)
        {
            return null;
        }

        if (node is ScalarNode { Type: ScalarType.String } scalar)
        {
            return scalar.Text;
        }

        var hint = node is ScalarNode { Type: ScalarType.Float or ScalarType.Integer } ? "; write it in quotes" : "";
        _log.Add(FormRules.WrongType, node, $"{_what} has the {key} {Describe(node)}, not a text{hint}");
        return null;
    }

    /// <summary>The text of a key that must be there.</summary>
    public string? Required(string key)
    {
        if (Node(key) is null)
        {
            _log.Add(FormRules.MissingField, _node, $"{_what} has no {key}");
            return null;
        }

        var text = Text(key);
        if (text is { Length: 0 })
        {
            _log.Add(FormRules.ImpossibleValue, Node(key)!, $"{_what} has an empty {key}");
            return null;
        }

        return text;
    }

    /// <summary>The version at a key, or null, with a note if it is none.</summary>
    public ComponentVersion? Version(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var version = ComponentVersion.TryParse(text);
        if (version is null)
        {
            _log.Add(FormRules.ImpossibleValue, Node(key)!, $"{_what} has the {key} version '{text}', which is not a version such as 1.7.24 or 1.2.0-rc.1");
        }

        return version;
    }

    /// <summary>The items of a list; empty, with a note, if it is something else.</summary>
    public IReadOnlyList<ConfigNode> Items(string key)
    {
        if (Node(key) is not { } node)
        {
            return [];
        }

        if (node is SequenceNode items)
        {
            return items;
        }

        _log.Add(FormRules.WrongType, node, $"{_what} has {key} that are {Describe(node)}, not a list");
        return [];
    }

    public static string Describe(ConfigNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Type: ScalarType.Null } => "null",
        ScalarNode { Type: ScalarType.String } text => $"the text '{text.Text}'",
        ScalarNode scalar => scalar.Text,
        _ => "not known here",
    };
}
