using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>Writes values for parameters and properties of a type, or says that the type would not keep them as they are.</summary>
internal sealed class ValueText(KubernetesSchema schema)
{
    /// <summary>A value for a parameter of a form, as <see cref="VerbParameter.Form"/> names it; null if it would not be kept.</summary>
    public Argument? Of(ConfigNode? node, string form) => form[0] switch
    {
        '[' => List(node, form.Substring(1, form.Length - 2)),
        '{' => null,
        _ => node is ScalarNode scalar ? Scalar(scalar, form) : null,
    };

    /// <summary>A value for a field of the schema.</summary>
    public Argument? Of(ConfigNode node, FieldType type, SchemaEnum? values) => type.Kind switch
    {
        FieldKind.Text => Of(node, values?.Name ?? "string"),
        FieldKind.Boolean => Of(node, "bool"),
        FieldKind.Int32 => Of(node, "int"),
        FieldKind.Int64 => Of(node, "long"),
        FieldKind.UInt8 => Of(node, "byte"),
        FieldKind.UInt16 => Of(node, "ushort"),
        FieldKind.UInt32 => Of(node, "uint"),
        FieldKind.UInt64 => Of(node, "ulong"),
        FieldKind.Quantity or FieldKind.IntOrString or FieldKind.Time => Of(node, type.Kind.ToString()),
        FieldKind.Bytes => Of(node, "Base64"),
        _ => null,
    };

    private ListArgument? List(ConfigNode? node, string form)
    {
        if (node is not SequenceNode list)
        {
            return null;
        }

        var items = list.Select(item => Of(item, form)).ToList();
        return items.Contains(null) ? null : new(items!);
    }

    private ValueArgument? Scalar(ScalarNode node, string form) => (form, node.Type) switch
    {
        ("string", ScalarType.String) => ValueArgument.Of(node.Text),
        ("bool", ScalarType.Boolean) => new(node.Text, form),
        ("int", ScalarType.Integer) => int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new(node.Text, form) : null,
        ("long", ScalarType.Integer) => long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new(node.Text, form) : null,
        ("byte", ScalarType.Integer) => Unsigned(node.Text, form, byte.MaxValue),
        ("ushort", ScalarType.Integer) => Unsigned(node.Text, form, ushort.MaxValue),
        ("uint", ScalarType.Integer) => Unsigned(node.Text, form, uint.MaxValue),
        ("ulong", ScalarType.Integer) => Unsigned(node.Text, form, ulong.MaxValue),
        ("IntOrString", ScalarType.Integer) => Scalar(node, "int"),
        ("IntOrString", ScalarType.String) => ValueArgument.Of(node.Text),
        ("Quantity", ScalarType.String) => QuantityText.IsCanonical(node.Text) ? ValueArgument.Of(node.Text) : null,
        ("Base64", ScalarType.String) => IsBase64(node.Text) ? ValueArgument.Of(node.Text) : null,
        ("Time", ScalarType.String) => IsTime(node.Text) ? ValueArgument.Of(node.Text) : null,
        ("bool" or "int" or "long" or "byte" or "ushort" or "uint" or "ulong" or "double" or "Quantity" or "Base64" or "Time" or "MicroTime", _) => null,
        (_, ScalarType.String) => Named(node.Text, form),
        _ => null,
    };

    // All types for sets of texts also take a text that they do not name.
    private ValueArgument Named(string text, string type)
    {
        if (VerbTable.Default.Scalar(type) is { } scalar && scalar.TryGetValue(text, out var constant))
        {
            return new(type + "." + constant, type);
        }

        return (Constant(schema, text, type) ?? Constant(OciSchema.Default, text, type)) is { } known ? new(known, type) : ValueArgument.Of(text);
    }

    private static string? Constant(ConfigSchema schema, string text, string type) => (
        from values in schema.Enums
        where values.Name == type
        from value in values.Values
        where value.Value == text
        select type + "." + (value.Name ?? CSharpNames.Pascal(value.Value))).FirstOrDefault();

    private static ValueArgument? Unsigned(string text, string type, ulong most) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? new(text, type) : null;

    private static bool IsBase64(string text)
    {
        try
        {
            return text.IndexOfAny([' ', '\t', '\r', '\n']) < 0 && Convert.FromBase64String(text).Length >= 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsTime(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
