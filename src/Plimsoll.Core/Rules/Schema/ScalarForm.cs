using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Holds a value without fields to the form of its field.</summary>
internal static class ScalarForm
{
    private const int ShownValues = 12;

    public static void Check(ConfigNode node, FieldKind kind, SchemaField field, SchemaLog log)
    {
        if (kind == FieldKind.Json)
        {
            return;
        }

        var scalar = node as ScalarNode;
        if (scalar is null || !Fits(scalar.Type, kind))
        {
            log.WrongType(node, Expected(kind));
            return;
        }

        switch (kind)
        {
            case FieldKind.Text when field.Enum is { IsOpen: false } values:
                Member(scalar, values, log);
                break;
            case FieldKind.Int32 when ConfigValue.Of(scalar).Integer is not (>= int.MinValue and <= int.MaxValue):
                log.WrongType(node, "a whole number of 32 bits");
                break;
            case FieldKind.Int64 when ConfigValue.Of(scalar).Integer is null:
                log.WrongType(node, "a whole number of 64 bits");
                break;
            case FieldKind.Quantity:
                Quantity(scalar, log);
                break;
            case FieldKind.Bytes when Base64Problem(scalar.Text) is { } problem:
                log.Add(SchemaRules.NotBase64, node, $"field \"{NodePath.Of(node)}\" is not base64: {problem}");
                break;
        }
    }

    private static void Quantity(ScalarNode scalar, SchemaLog log)
    {
        if (QuantityParser.Parse(scalar.Text, out _, out _) is { } problem)
        {
            log.Add(SchemaRules.InvalidQuantity, scalar, $"field \"{NodePath.Of(scalar)}\" is \"{SchemaLog.Short(scalar.Text)}\", which is not a quantity: {problem}");
        }
    }

    private static bool Fits(ScalarType type, FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Bytes or FieldKind.Time or FieldKind.MicroTime => type == ScalarType.String,
        FieldKind.Int32 or FieldKind.Int64 => type == ScalarType.Integer,
        FieldKind.Double => type is ScalarType.Integer or ScalarType.Float,
        FieldKind.Boolean => type == ScalarType.Boolean,
        FieldKind.Quantity => type is ScalarType.String or ScalarType.Integer or ScalarType.Float,
        FieldKind.IntOrString => type is ScalarType.String or ScalarType.Integer,
        _ => false,
    };

    private static string Expected(FieldKind kind) => kind switch
    {
        FieldKind.Text => "a text",
        FieldKind.Bytes => "a text in base64",
        FieldKind.Time or FieldKind.MicroTime => "a time such as \"2026-01-31T12:00:00Z\"",
        FieldKind.Int32 or FieldKind.Int64 => "a whole number",
        FieldKind.Double => "a number",
        FieldKind.Boolean => "true or false",
        FieldKind.Quantity => "a quantity such as 100m or \"128Mi\"",
        FieldKind.IntOrString => "a whole number or a text",
        FieldKind.List => "a list",
        _ => "a mapping",
    };

    // The API server reads an empty text as no value.
    private static void Member(ScalarNode scalar, SchemaEnum values, SchemaLog log)
    {
        if (scalar.Text.Length == 0 || values.Contains(scalar.Text))
        {
            return;
        }

        var known = new List<string>();
        foreach (var value in values.Values)
        {
            known.Add(value.Value);
        }

        var hint = NearestName.Of(scalar.Text, known) is { } near ? $"did you mean \"{near}\"?"
            : "known are " + string.Join(", ", known.Count <= ShownValues ? known : [.. known.Take(ShownValues), "..."]).Replace("\n", " ");
        log.Add(FormRules.ImpossibleValue, scalar, $"field \"{NodePath.Of(scalar)}\" is \"{SchemaLog.Short(scalar.Text)}\", which it cannot be; {hint.TrimEnd('.')}");
    }

    /// <summary>What is wrong with a text in base64; line breaks do not count.</summary>
    private static string? Base64Problem(string text)
    {
        int letters = 0, padding = 0;
        foreach (var c in text)
        {
            if (c is '\r' or '\n')
            {
                continue;
            }

            if (c == '=')
            {
                padding++;
            }
            else if (padding > 0)
            {
                return "there is more after the padding";
            }
            else if (c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/')
            {
                letters++;
            }
            else
            {
                return c is ' ' ? "it holds a blank" : c is > ' ' and <= '~' ? $"it holds '{c}'" : "it holds a character outside the alphabet";
            }
        }

        return padding <= 2 && (letters + padding) % 4 == 0 ? null : "its length is not a multiple of four";
    }
}
