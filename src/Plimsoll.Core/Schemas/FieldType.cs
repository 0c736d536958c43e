using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>The form of a value.</summary>
public sealed class FieldType
{
    private FieldType(FieldKind kind, FieldType? element = null, string? typeName = null)
    {
        Kind = kind;
        Element = element;
        TypeName = typeName;
    }

    /// <summary>The form.</summary>
    public FieldKind Kind { get; }

    /// <summary>The form of the items of a list or the values of a map, else null.</summary>
    public FieldType? Element { get; }

    /// <summary>The schema type of an object, such as <c>io.k8s.api.core.v1.Container</c>, else null.</summary>
    public string? TypeName { get; }

    /// <summary>The schema type itself, once it was looked up: an object with many fields would ask for it again and again.</summary>
    internal SchemaType? Found { get; set; }

    /// <summary>The schema type of an object, or of the objects in a list or map, else null.</summary>
    public string? InnermostTypeName => TypeName ?? Element?.InnermostTypeName;

    /// <summary>A form that has neither elements nor fields.</summary>
    public static FieldType Of(FieldKind kind) => new(kind);

    /// <summary>An object of a schema type.</summary>
    public static FieldType Object(string typeName) => new(FieldKind.Object, typeName: typeName);

    /// <summary>A list.</summary>
    public static FieldType List(FieldType element) => new(FieldKind.List, element);

    /// <summary>A map.</summary>
    public static FieldType Map(FieldType element) => new(FieldKind.Map, element);

    /// <summary>Reads the form as schema files write it: <c>[@EnvVar]</c>, <c>{string}</c>, <c>int32</c>.</summary>
    /// <exception cref="FormatException">The text names no form.</exception>
    internal static FieldType Parse(string text, string package) => text[0] switch
    {
        '[' => List(Parse(text.Substring(1, text.Length - 2), package)),
        '{' => Map(Parse(text.Substring(1, text.Length - 2), package)),
        '@' => Object(PlainSearch.FindLast(text, '.') < 0 ? package + "." + text.Substring(1) : text.Substring(1)),
        _ => Of(KindOf(text)),
    };

    private static FieldKind KindOf(string text) => text switch
    {
        "string" => FieldKind.Text,
        "int32" => FieldKind.Int32,
        "int64" => FieldKind.Int64,
        "uint8" => FieldKind.UInt8,
        "uint16" => FieldKind.UInt16,
        "uint32" => FieldKind.UInt32,
        "uint64" => FieldKind.UInt64,
        "double" => FieldKind.Double,
        "boolean" => FieldKind.Boolean,
        "byte" => FieldKind.Bytes,
        "quantity" => FieldKind.Quantity,
        "int-or-string" => FieldKind.IntOrString,
        "time" => FieldKind.Time,
        "micro-time" => FieldKind.MicroTime,
        "json" => FieldKind.Json,
        _ => throw new FormatException($"The schema names the form '{text}', which is not known."),
    };
}
