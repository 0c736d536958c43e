using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Holds values to what the schema of a custom kind says of them beside their type: allowed values, bounds, lengths, patterns and formats.</summary>
internal static class CustomForm
{
    private const int Shown = 8;

    /// <summary>How far from a whole number a quotient of floating point may be to count as one.</summary>
    private const decimal Tolerance = 0.000001m;

    public static void Check(ScalarNode node, ConfigValue schema, CustomLog log)
    {
        CheckMember(node, schema["enum"], log);
        if (node.Type == ScalarType.String)
        {
            CheckText(node, schema, log);
        }
        else if (Number(node) is { } number)
        {
            CheckNumber(node, number, schema, log);
        }
    }

    public static void Check(SequenceNode list, ConfigValue schema, CustomLog log)
    {
        if (schema["maxItems"].Integer is { } most)
        {
            CheckMost(list, list.Count, list.IsOpen || !log.IsWhole, most, "items", log);
        }

        if (schema["minItems"].Integer is { } least)
        {
            CheckLeast(list, list.Count, list.IsOpen || !log.IsWhole, least, "items", log);
        }
    }

    /// <summary>Holds the number of fields to its bounds. A default is a field as well.</summary>
    public static void Check(MappingNode node, ConfigValue part, ConfigValue schema, CustomLog log)
    {
        var (most, least) = (part["maxProperties"].Integer, part["minProperties"].Integer);
        if (most is null && least is null)
        {
            return;
        }

        var (count, isOpen) = (0, node.IsOpen || !log.IsWhole);
        foreach (var entry in node.Entries)
        {
            count += ConfigValue.Of(entry.Value).State == ValueState.Known ? 1 : 0;
            isOpen |= ConfigValue.Of(entry.Value).State != ValueState.Known;
        }

        foreach (var property in schema["properties"].Mapping?.Entries ?? default)
        {
            count += node[property.Key] is null && !ConfigValue.Of(property.Value)["default"].IsAbsent ? 1 : 0;
        }

        if (most is not null)
        {
            CheckMost(node, count, isOpen, most.Value, "fields", log);
        }

        CheckLeast(node, count, isOpen, least ?? 0, "fields", log);
    }

    /// <summary>The value of a number that 28 digits can hold, or null.</summary>
    public static decimal? Number(ConfigNode? node) => node is ScalarNode { Type: ScalarType.Integer or ScalarType.Float } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void CheckMost(ConfigNode node, int count, bool isOpen, long most, string what, CustomLog log)
    {
        if (count > most)
        {
            log.Impossible(node, $"has {count} {what}, and {most} is the most that it can have");
        }
        else if (isOpen)
        {
            log.Doubt();
        }
    }

    private static void CheckLeast(ConfigNode node, int count, bool isOpen, long least, string what, CustomLog log)
    {
        if (count < least && isOpen)
        {
            log.Doubt();
        }
        else if (count < least)
        {
            log.Impossible(node, $"has {count} {what}, and {least} is the least that it can have");
        }
    }

    private static void CheckMember(ScalarNode node, ConfigValue members, CustomLog log)
    {
        if (members.IsAbsent)
        {
            return;
        }

        var isMember = members.Sequence is { IsOpen: false, Count: > 0 } ? Verdict.No : Verdict.Unknown;
        foreach (var item in members.Items)
        {
            isMember = isMember.Or(Equal(node, item));
        }

        if (isMember == Verdict.No)
        {
            log.Impossible(node, $"which it cannot be; known are {string.Join(", ", members.Items.Take(Shown).Select(item => (item as ScalarNode)?.Text))}{(members.Items.Count > Shown ? ", ..." : "")}");
        }

        log.Doubt(isMember);
    }

    private static Verdict Equal(ScalarNode node, ConfigNode item) => item switch
    {
        UnknownNode => Verdict.Unknown,
        ScalarNode scalar when scalar.Text == node.Text => scalar.Type == node.Type ? Verdict.Definite : Verdict.Unknown,
        ScalarNode when Number(node) is { } number => VerdictLogic.Of(number == Number(item)),
        _ => Verdict.No,
    };

    private static void CheckText(ScalarNode node, ConfigValue schema, CustomLog log)
    {
        // The server counts characters, and ours are code units: of two that make one only one counts.
        var length = node.Text.Count(c => !char.IsLowSurrogate(c));
        if (schema["maxLength"].Integer is { } most && length > most)
        {
            log.Impossible(node, $"longer than the {most} characters that it can have");
        }
        else if (schema["minLength"].Integer is { } least && length < least)
        {
            log.Impossible(node, $"shorter than the {least} characters that it has to have");
        }
        else
        {
            CheckGrammar(node, schema, log);
        }
    }

    private static void CheckGrammar(ScalarNode node, ConfigValue schema, CustomLog log)
    {
        if (schema["pattern"].Text is { } pattern)
        {
            var matches = CustomPattern.Matches(pattern, node.Text);
            if (matches == Verdict.No)
            {
                log.Impossible(node, $"which does not match {SchemaLog.Short(pattern)}");
                return;
            }

            log.Doubt(matches);
        }

        // Formats of numbers are for generators: which servers hold numbers to them depends on the release.
        if (schema["format"].Text is { } format && schema["type"].Text is null or "string")
        {
            var matches = CustomFormat.Matches(format, node.Text);
            if (matches == Verdict.No)
            {
                log.Impossible(node, $"which is not of the format {format}");
            }

            log.Doubt(matches);
        }
    }

    private static void CheckNumber(ScalarNode node, decimal number, ConfigValue schema, CustomLog log)
    {
        if (Number(schema["minimum"].Node) is { } least && (schema["exclusiveMinimum"].Boolean == true ? number <= least : number < least))
        {
            log.Impossible(node, $"less than the {least.ToString(CultureInfo.InvariantCulture)} that it has to be");
        }
        else if (Number(schema["maximum"].Node) is { } most && (schema["exclusiveMaximum"].Boolean == true ? number >= most : number > most))
        {
            log.Impossible(node, $"more than the {most.ToString(CultureInfo.InvariantCulture)} that it can be");
        }
        else if (Number(schema["multipleOf"].Node) is > 0 and var factor && !IsMultiple(number, factor))
        {
            log.Impossible(node, $"which is not a multiple of {factor.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static bool IsMultiple(decimal number, decimal factor)
    {
        var rest = Math.Abs(number % factor) / factor;
        return rest < Tolerance || 1 - rest < Tolerance;
    }
}
