using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Holds a value without fields to the form of its field.</summary>
internal sealed class ScalarForm(SchemaLog log, SchemaDialect dialect)
{
    private const int ShownValues = 12;
    private const string MaxUInt64 = "18446744073709551615";

    /// <summary>Checks a value; only its form if rules look at the rest.</summary>
    public void Check(ConfigNode node, FieldKind kind, SchemaField field, bool isForRules)
    {
        if (kind == FieldKind.Json)
        {
            return;
        }

        var scalar = node.AsScalar;
        if (scalar is null || !Fits(scalar.Type, kind))
        {
            log.WrongType(node, Expected(kind));
            return;
        }

        if (scalar.Type == ScalarType.Integer && Bits(scalar, kind) is { } bits)
        {
            log.WrongType(node, bits);
        }
        else if (!isForRules && !dialect.Takes(field, scalar.Text))
        {
            Content(scalar, kind, field);
        }
    }

    private void Content(ScalarNode scalar, FieldKind kind, SchemaField field)
    {
        switch (kind)
        {
            case FieldKind.Text when field.Enum is { IsOpen: false } values && !values.Contains(scalar.Text):
                SayMember(scalar, values);
                break;
            case FieldKind.Text when field.Pattern is { } pattern && !TextPattern.Matches(pattern, scalar.Text):
                Say(FormRules.ImpossibleValue, scalar, $"which does not match {pattern}");
                break;
            case <= FieldKind.UInt64 when field.Minimum is { } least && ConfigValue.Of(scalar).Integer < least:
                log.Add(FormRules.ImpossibleValue, scalar, $"field \"{NodePath.Of(scalar)}\" is {scalar.Text}, and {least} is the least");
                break;
            case <= FieldKind.UInt64 when field.Maximum is { } most && ConfigValue.Of(scalar).Integer > most:
                log.Add(FormRules.ImpossibleValue, scalar, $"field \"{NodePath.Of(scalar)}\" is {scalar.Text}, and {most} is the most");
                break;
            case FieldKind.Quantity:
                Quantity(scalar);
                break;
            case FieldKind.Bytes when Base64Problem(scalar.Text) is { } problem:
                log.Add(SchemaRules.NotBase64, scalar, $"field \"{NodePath.Of(scalar)}\" is not base64: {problem}");
                break;
        }
    }

    // Apart, because a method with such a number in it loads the library of numbers when it is entered.
    private void Quantity(ScalarNode scalar)
    {
        if (QuantityParser.Problem(scalar.Text) is { } problem)
        {
            Say(SchemaRules.InvalidQuantity, scalar, $"which is not a quantity: {problem}");
        }
    }

    private static bool Fits(ScalarType type, FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Bytes or FieldKind.Time or FieldKind.MicroTime => type == ScalarType.String,
        FieldKind.Int32 or FieldKind.Int64 or FieldKind.UInt8 or FieldKind.UInt16 or FieldKind.UInt32 or FieldKind.UInt64 => type == ScalarType.Integer,
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
        FieldKind.Int32 or FieldKind.Int64 or FieldKind.UInt8 or FieldKind.UInt16 or FieldKind.UInt32 or FieldKind.UInt64 => "a whole number",
        FieldKind.Double => "a number",
        FieldKind.Boolean => "true or false",
        FieldKind.Quantity => "a quantity such as 100m or \"128Mi\"",
        FieldKind.IntOrString => "a whole number or a text",
        FieldKind.List => "a list",
        _ => "a mapping",
    };

    /// <summary>What a whole number has to be that it is not; null if it fits.</summary>
    private static string? Bits(ScalarNode scalar, FieldKind kind) => (kind, ConfigValue.Of(scalar).Integer) switch
    {
        (FieldKind.Int32, not (>= int.MinValue and <= int.MaxValue)) => "a whole number of 32 bits",
        (FieldKind.Int64, null) => "a whole number of 64 bits",
        (FieldKind.UInt8, not (>= 0 and <= byte.MaxValue)) => "a whole number from 0 to 255",
        (FieldKind.UInt16, not (>= 0 and <= ushort.MaxValue)) => "a whole number from 0 to 65535",
        (FieldKind.UInt32, not (>= 0 and <= uint.MaxValue)) => "a whole number from 0 to 4294967295",
        (FieldKind.UInt64, < 0) => "a whole number from 0 to " + MaxUInt64,
        (FieldKind.UInt64, null) when scalar.Text[0] == '-' || scalar.Text.Length > MaxUInt64.Length
            || (scalar.Text.Length == MaxUInt64.Length && string.CompareOrdinal(scalar.Text, MaxUInt64) > 0) => "a whole number from 0 to " + MaxUInt64,
        _ => null,
    };

    private void Say(RuleInfo rule, ScalarNode scalar, string what) =>
        log.Add(rule, scalar, $"field \"{NodePath.Of(scalar)}\" is \"{SchemaLog.Short(scalar.Text)}\", {what}");

    private void SayMember(ScalarNode scalar, SchemaEnum values)
    {
        var known = new List<string>();
        foreach (var value in values.Values)
        {
            known.Add(value.Value);
        }

        var hint = NearestName.Of(scalar.Text, known) is { } near ? $"did you mean \"{near}\"?"
            : "known are " + string.Join(", ", known.Count <= ShownValues ? known : [.. known.Take(ShownValues), "..."]).Replace("\n", " ");
        Say(FormRules.ImpossibleValue, scalar, $"which it cannot be; {hint.TrimEnd('.')}");
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
