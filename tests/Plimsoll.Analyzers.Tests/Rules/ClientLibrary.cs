using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Rules;

/// <summary>A library of the shape of the official client, with a class for every type of the schema.</summary>
internal static class ClientLibrary
{
    private const string Values = """
        public sealed class KubernetesEntityAttribute : Attribute
        {
            public string Kind { get; set; }
            public string Group { get; set; }
            public string ApiVersion { get; set; }
        }

        public sealed class ResourceQuantityJsonConverter : JsonConverter<ResourceQuantity>
        {
            public override ResourceQuantity Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();
            public override void Write(Utf8JsonWriter writer, ResourceQuantity value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }

        [JsonConverter(typeof(ResourceQuantityJsonConverter))]
        public class ResourceQuantity
        {
            public string Value { get; private init; }
            public static implicit operator ResourceQuantity(string v) => new() { Value = v };
        }

        public sealed class IntOrStringJsonConverter : JsonConverter<IntOrString>
        {
            public override IntOrString Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();
            public override void Write(Utf8JsonWriter writer, IntOrString value, JsonSerializerOptions options)
            {
                if (long.TryParse(value.Value, out var number)) { writer.WriteNumberValue(number); } else { writer.WriteStringValue(value.Value); }
            }
        }

        [JsonConverter(typeof(IntOrStringJsonConverter))]
        public class IntOrString
        {
            public string Value { get; private init; }
            public static implicit operator IntOrString(long v) => new() { Value = "" + v };
            public static implicit operator IntOrString(string v) => new() { Value = v };
        }
        """;

    private static readonly Lazy<byte[]> Lazily = new(() =>
        Verify.Image("KubernetesClient", [], CSharpSyntaxTree.ParseText(Source(), new(LanguageVersion.Preview))));

    /// <summary>The bytes of its assembly.</summary>
    public static byte[] Image => Lazily.Value;

    private static string Source()
    {
        var kinds = KubernetesSchema.Default.Kinds.ToLookup(kind => kind.TypeName, StringComparer.Ordinal);
        var text = new StringBuilder("#nullable disable\nusing System;\nusing System.Collections.Generic;\nusing System.Text.Json;\nusing System.Text.Json.Serialization;\nnamespace k8s.Models\n{\n")
            .Append(Values).Append('\n');
        foreach (var type in KubernetesSchema.Default.Types.Where(type => type.Fields.Count > 0))
        {
            if (kinds[type.Name].FirstOrDefault() is { } kind)
            {
                text.Append(CultureInfo.InvariantCulture, $"[KubernetesEntity(Group = \"{kind.Group}\", Kind = \"{kind.Name}\", ApiVersion = \"{kind.Version}\")]\n");
            }

            text.Append("public partial record ").Append(ClientNames.OfType(type.Name)).Append("\n{\n");
            foreach (var field in type.Fields)
            {
                text.Append(CultureInfo.InvariantCulture, $"    [JsonPropertyName(\"{field.Name}\")] public {Optional(field.Type)} {ClientNames.OfField(field.Name)} {{ get; set; }}\n");
            }

            text.Append("}\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Optional(FieldType type) =>
        TypeOf(type) + (type.Kind is FieldKind.Int32 or FieldKind.Int64 or FieldKind.Double or FieldKind.Boolean or FieldKind.Time or FieldKind.MicroTime ? "?" : "");

    /// <summary>The C# type of a form.</summary>
    public static string TypeOf(FieldType type) => type.Kind switch
    {
        FieldKind.Text => "string",
        FieldKind.Int32 => "int",
        FieldKind.Int64 => "long",
        FieldKind.Double => "double",
        FieldKind.Boolean => "bool",
        FieldKind.Bytes => "byte[]",
        FieldKind.Quantity => "ResourceQuantity",
        FieldKind.IntOrString => "IntOrString",
        FieldKind.Time or FieldKind.MicroTime => "DateTime",
        FieldKind.List => $"IList<{TypeOf(type.Element!)}>",
        FieldKind.Map => $"IDictionary<string, {TypeOf(type.Element!)}>",
        FieldKind.Object when KubernetesSchema.Default.FindType(type.TypeName!) is { Fields.Count: > 0 } => ClientNames.OfType(type.TypeName!),
        _ => "object",
    };
}
