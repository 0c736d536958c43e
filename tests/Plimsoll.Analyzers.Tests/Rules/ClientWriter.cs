using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Rules;

/// <summary>Writes documents as initialisers of the classes of the official client.</summary>
internal static class ClientWriter
{
    /// <summary>The expression that makes a document; null if the classes cannot say it, because a kind, a field or a form is not theirs.</summary>
    public static string? Write(ConfigDocument document)
    {
        if (document is not { Root: MappingNode root, ApiVersion: { } version, ObjectKind: { } kind }
            || KubernetesSchema.Default.FindKind(version, kind) is not { } known)
        {
            return null;
        }

        return Members(KubernetesSchema.Default.TypeOf(known), root) is { } members ? $"new {ClientNames.OfType(known.TypeName)} {{ {members} }}" : null;
    }

    private static string? Members(SchemaType type, MappingNode mapping)
    {
        var members = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            if (type.Field(entry.Key) is not { } field || Value(field.Type, entry.Value) is not { } value)
            {
                return null;
            }

            members.Add($"{ClientNames.OfField(field.Name)} = {value}");
        }

        return string.Join(", ", members);
    }

    private static string? Value(FieldType type, ConfigNode node) => (type.Kind, node) switch
    {
        (_, ScalarNode { Type: ScalarType.Null }) => "null",
        (FieldKind.List, SequenceNode list) => All(list.Select(item => Value(type.Element!, item)), "[{0}]"),
        (FieldKind.Map, MappingNode map) => All(
            map.Entries.Select(entry => Value(type.Element!, entry.Value) is { } value ? $"[{Quoted(entry.Key)}] = {value}" : null),
            $"new Dictionary<string, {ClientLibrary.TypeOf(type.Element!)}> {{{{ {{0}} }}}}"),
        (FieldKind.Object, MappingNode part) when KubernetesSchema.Default.FindType(type.TypeName!) is { Fields.Count: > 0 } known
            => Members(known, part) is { } members ? $"new() {{ {members} }}" : null,
        (FieldKind.Bytes, ScalarNode { Type: ScalarType.String } bytes) => IsBase64(bytes.Text) ? $"Convert.FromBase64String({Quoted(bytes.Text)})" : null,
        (_, ScalarNode scalar) => Scalar(type.Kind, scalar),
        _ => null,
    };

    private static string? Scalar(FieldKind kind, ScalarNode scalar) => (kind, scalar.Type) switch
    {
        (FieldKind.Text or FieldKind.Quantity or FieldKind.IntOrString, ScalarType.String) => Quoted(scalar.Text),
        (FieldKind.Quantity, ScalarType.Integer or ScalarType.Float) => Quoted(scalar.Text),
        (FieldKind.Int32 or FieldKind.Int64 or FieldKind.IntOrString or FieldKind.Double, ScalarType.Integer) => scalar.Text,
        (FieldKind.Double, ScalarType.Float) => scalar.Text,
        (FieldKind.Boolean, ScalarType.Boolean) => scalar.Text,
        _ => null,
    };

    private static string? All(IEnumerable<string?> parts, string format)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, format, string.Join(", ", all));
    }

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
