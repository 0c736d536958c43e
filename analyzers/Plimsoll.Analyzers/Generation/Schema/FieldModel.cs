using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Schema;

/// <summary>Builds the model of the fields of one type, for code in one namespace.</summary>
internal sealed class FieldModel(ConfigSchema schema, ITypeNames names, string newest, string space)
{
    public EquatableArray<FieldSpec> Fields(SchemaType type)
    {
        var isKind = names.IsKind(type.Name);
        var fields = ApiTypes.Members(type, isKind, newest);
        var methods = MemberNames.WithMethods(type, fields);
        return new(fields.Select(field => Field(type, field, isKind, methods, withItem: true)).ToArray());
    }

    private FieldSpec Field(SchemaType type, SchemaField field, bool isKind, HashSet<string> methods, bool withItem)
    {
        var container = Container(field);
        var value = container == ValueContainer.One ? field.Type : field.Type.Element!;
        var property = MemberNames.Property(type, field);
        return new(
            field.Name,
            property,
            container == ValueContainer.One ? "" : MemberNames.AddMethod(property, methods),
            CSharpNames.Parameter(field.Name),
            Shape(field, value),
            container,
            TypeName(field, value),
            field.IsRequired && !(isKind && field.Name == "metadata"),
            isKind && field.Name == "metadata",
            Doc(field, container, value),
            value.TypeName is { } typeName && !names.IsKind(typeName),
            withItem && container == ValueContainer.List && value.TypeName is { } item ? RequiredOf(item) : default);
    }

    private EquatableArray<FieldSpec> RequiredOf(string typeName)
    {
        var type = schema.FindType(typeName)!;
        var isKind = names.IsKind(typeName);
        var required = type.Fields.Where(field => field.IsRequired && field.Versions.Last == newest);
        return new(required.Select(field => Field(type, field, isKind, new(StringComparer.Ordinal), withItem: false)).ToArray());
    }

    // A list or map of lists or maps is rare and is left as nodes.
    private static ValueContainer Container(SchemaField field) => field.Type.Kind switch
    {
        FieldKind.List => ValueContainer.List,
        FieldKind.Map => ValueContainer.Map,
        _ => ValueContainer.One,
    };

    private ValueShape Shape(SchemaField field, FieldType value) => value.Kind switch
    {
        FieldKind.Text => TypeName(field, value) == "string" ? ValueShape.Text : ValueShape.Scalar,
        FieldKind.Boolean => ValueShape.Boolean,
        FieldKind.Int32 => ValueShape.Int32,
        FieldKind.Int64 => ValueShape.Int64,
        FieldKind.UInt8 => ValueShape.UInt8,
        FieldKind.UInt16 => ValueShape.UInt16,
        FieldKind.UInt32 => ValueShape.UInt32,
        FieldKind.UInt64 => ValueShape.UInt64,
        FieldKind.Double => ValueShape.Number,
        FieldKind.Object => ValueShape.Object,
        FieldKind.Json or FieldKind.List or FieldKind.Map => ValueShape.Node,
        _ => ValueShape.Scalar,
    };

    private string TypeName(SchemaField field, FieldType value) => value.Kind switch
    {
        FieldKind.Text => field.Enum is { } values ? names.EnumName(values, space) : "string",
        FieldKind.Boolean => "bool",
        FieldKind.Int32 => "int",
        FieldKind.Int64 => "long",
        FieldKind.UInt8 => "byte",
        FieldKind.UInt16 => "ushort",
        FieldKind.UInt32 => "uint",
        FieldKind.UInt64 => "ulong",
        FieldKind.Double => "double",
        FieldKind.Bytes => "global::Plimsoll.Base64",
        FieldKind.Quantity => "global::Plimsoll.Quantity",
        FieldKind.IntOrString => "global::Plimsoll.IntOrString",
        FieldKind.Time => "global::Plimsoll.Time",
        FieldKind.MicroTime => "global::Plimsoll.MicroTime",
        FieldKind.Object => names.TypeName(value.TypeName!, space),
        _ => "global::Plimsoll.Documents.ConfigNode",
    };

    private string Doc(SchemaField field, ValueContainer container, FieldType value)
    {
        var form = container switch
        {
            ValueContainer.List => "list of " + Form(value),
            ValueContainer.Map => "map of " + Form(value),
            _ => Form(value),
        };
        var standard = field.Default is { } text ? $" Default <c>{text}</c>." : "";
        return $"Field <c>{field.Name}</c>: {form}.{(field.IsRequired ? " Required." : "")}{standard} {names.Since(field.Versions)}";
    }

    private static string Form(FieldType value) => value.Kind switch
    {
        FieldKind.Text => "text",
        FieldKind.Boolean => "true or false",
        FieldKind.Int32 or FieldKind.Int64 => "whole number",
        FieldKind.UInt8 or FieldKind.UInt16 or FieldKind.UInt32 or FieldKind.UInt64 => "whole number that is not negative",
        FieldKind.Double => "number",
        FieldKind.Bytes => "bytes in base64",
        FieldKind.Quantity => "quantity",
        FieldKind.IntOrString => "whole number or text",
        FieldKind.Time or FieldKind.MicroTime => "time",
        FieldKind.Object => "object",
        _ => "any value",
    };
}
