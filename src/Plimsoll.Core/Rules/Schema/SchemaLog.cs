using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Says what is wrong with the form of one object. Messages name fields by their paths, as the API server does.</summary>
internal sealed class SchemaLog(Run run, ConfigDocument? document, bool isWhole)
{
    /// <summary>The document that is looked at; null for a part of an object.</summary>
    public ConfigDocument? Document { get; set; } = document;

    /// <summary>The API version and kind of the object, for messages.</summary>
    public string? Kind { get; set; }

    /// <summary>Whether the object may be one of some other system, which has the form of those of Kubernetes but fields of its own.</summary>
    public bool MayBeForeign { get; set; }

    /// <summary>Whether all of the object is seen, so that what is not there is missing.</summary>
    public bool IsWhole { get; } = isWhole;

    public ClusterVersions Clusters { get; } = run.Targets.Clusters;

    public void Add(RuleInfo rule, ConfigNode node, string message, Origin origin = default, Severity? severity = null, string? platform = null)
    {
        if (!run.Chosen.Wants(rule.Id))
        {
            return;
        }

        run.Add(new()
        {
            Rule = rule,
            Severity = severity ?? rule.Severity,
            Message = message,
            Node = node,
            Origin = origin,
            Document = Document,
            Platform = platform,
        });
    }

    /// <summary>Says that a value is of the wrong type.</summary>
    public void WrongType(ConfigNode node, string expected)
    {
        var hint = node is not ScalarNode scalar ? ""
            : expected == "a text" && scalar.Type is ScalarType.Integer or ScalarType.Float or ScalarType.Boolean ? "; write it in quotes"
            : scalar.Type == ScalarType.String && expected is "a whole number" or "true or false" ? "; write it without quotes"
            : "";
        Add(FormRules.WrongType, node, $"field \"{NodePath.Of(node)}\" is {Describe(node)}, not {expected}{hint}");
    }

    /// <summary>Says what is wrong with a name that is written.</summary>
    public void Name(ConfigValue name, Func<string, string?> grammar)
    {
        if (name.Text is { Length: > 0 } text && grammar(text) is { } problem)
        {
            Add(SchemaRules.InvalidName, name.Node!, $"field \"{NodePath.Of(name.Node!)}\" is \"{Short(text)}\": {problem}");
        }
    }

    /// <summary>Says that a field is missing, unless more may come.</summary>
    public void Missing(MappingNode node, string field)
    {
        if (IsWhole)
        {
            var path = NodePath.Of(node);
            Add(FormRules.MissingField, node, $"field \"{(path.Length == 0 ? field : path + "." + field)}\" is missing{Of("from")}");
        }
    }

    /// <summary>The kind as the end of a sentence.</summary>
    public string Of(string preposition) => Kind is null ? "" : $" {preposition} {Kind}";

    private static string Describe(ConfigNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Type: ScalarType.Null } => "null",
        ScalarNode { Type: ScalarType.String } text => $"the text \"{Short(text.Text)}\"",
        ScalarNode scalar => Short(scalar.Text),
        _ => "not known here",
    };

    /// <summary>A text of one line that is not too long for a message.</summary>
    public static string Short(string text)
    {
        const int most = 60;
        var end = text.IndexOf('\n');
        var line = end < 0 ? text : text.Substring(0, end);
        return line.Length > most ? line.Substring(0, most) + "..." : end < 0 ? line : line + "...";
    }
}
