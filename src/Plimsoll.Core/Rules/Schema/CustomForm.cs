using System.Globalization;
using System.Text.RegularExpressions;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Holds values to what the schema of a custom kind says of them beside their type: allowed values, bounds, lengths and patterns.</summary>
internal static class CustomForm
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public static void Check(ScalarNode node, ConfigValue schema, SchemaLog log)
    {
        if (schema["enum"].Sequence is { IsOpen: false, Count: > 0 } allowed && !allowed.Any(item => item is UnknownNode || (item is ScalarNode scalar && scalar.Text == node.Text)))
        {
            Say(node, log, $"which it cannot be; known are {string.Join(", ", allowed.Take(8).Select(item => (item as ScalarNode)?.Text))}{(allowed.Count > 8 ? ", ..." : "")}");
        }

        if (node.Type == ScalarType.String)
        {
            CheckText(node, schema, log);
        }
        else if (decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            CheckNumber(node, number, schema, log);
        }
    }

    public static void Check(SequenceNode list, ConfigValue schema, SchemaLog log)
    {
        if (schema["maxItems"].Integer is { } most && list.Count > most)
        {
            log.Add(FormRules.ImpossibleValue, list, $"field \"{NodePath.Of(list)}\" has {list.Count} items, and {most} is the most that it can have");
        }
        else if (schema["minItems"].Integer is { } least && list.Count < least && !list.IsOpen)
        {
            log.Add(FormRules.ImpossibleValue, list, $"field \"{NodePath.Of(list)}\" has {list.Count} items, and {least} is the least that it can have");
        }
    }

    private static void CheckText(ScalarNode node, ConfigValue schema, SchemaLog log)
    {
        // The server counts characters, and ours are code units: of two that make one only one counts.
        var length = node.Text.Count(c => !char.IsLowSurrogate(c));
        if (schema["maxLength"].Integer is { } most && length > most)
        {
            Say(node, log, $"longer than the {most} characters that it can have");
        }
        else if (schema["minLength"].Integer is { } least && length < least)
        {
            Say(node, log, $"shorter than the {least} characters that it has to have");
        }
        else if (schema["pattern"].Text is { } pattern && !Matches(pattern, node.Text))
        {
            Say(node, log, $"which does not match {SchemaLog.Short(pattern)}");
        }
    }

    private static void CheckNumber(ScalarNode node, decimal number, ConfigValue schema, SchemaLog log)
    {
        if (Bound(schema["minimum"]) is { } least && (schema["exclusiveMinimum"].Boolean == true ? number <= least : number < least))
        {
            Say(node, log, $"less than the {least.ToString(CultureInfo.InvariantCulture)} that it has to be");
        }
        else if (Bound(schema["maximum"]) is { } most && (schema["exclusiveMaximum"].Boolean == true ? number >= most : number > most))
        {
            Say(node, log, $"more than the {most.ToString(CultureInfo.InvariantCulture)} that it can be");
        }
    }

    private static decimal? Bound(ConfigValue value) => value.Node is ScalarNode { Type: ScalarType.Integer or ScalarType.Float } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a text matches a pattern of RE2; what .NET reads in another way, or takes long over, is left to the server.</summary>
    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, Patience);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static void Say(ScalarNode node, SchemaLog log, string what) =>
        log.Add(FormRules.ImpossibleValue, node, $"field \"{NodePath.Of(node)}\" is \"{SchemaLog.Short(node.Text)}\", {what}");
}
