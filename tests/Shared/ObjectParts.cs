using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Tests;

/// <summary>The parts of an object that the schema has a type for, down to the last one, the object itself among them.</summary>
internal static class ObjectParts
{
    public static IEnumerable<(MappingNode Part, SchemaType Type)> Of(ConfigDocument document) => (document.Kind, document.Root) switch
    {
        (DocumentKind.OciSpec, MappingNode root) => Of(root, OciSchema.Default.Spec, OciSchema.Default),
        (DocumentKind.Kubernetes, MappingNode root) when document is { ApiVersion: { } version, ObjectKind: { } kind } && KubernetesSchema.Default.FindKind(version, kind) is { } known =>
            Of(root, KubernetesSchema.Default.TypeOf(known), KubernetesSchema.Default),
        _ => [],
    };

    /// <summary>A finding on a copy of a part, as its rule and the path that it has where the part belongs.</summary>
    public static string Place(Finding finding, MappingNode part)
    {
        var (above, below) = (NodePath.Of(part), finding.Node is null ? "" : NodePath.Of(finding.Node));
        return $"{finding.Rule.Id} {above}{(above.Length == 0 || below.Length == 0 || below[0] == '[' ? "" : ".")}{below}";
    }

    private static IEnumerable<(MappingNode Part, SchemaType Type)> Of(ConfigNode node, SchemaType type, ConfigSchema schema) => node switch
    {
        MappingNode mapping => mapping.Entries.ToArray()
            .Where(entry => type.Field(entry.Key) is { Type.Kind: FieldKind.Object or FieldKind.List } field && schema.TypeOf(field) is not null)
            .SelectMany(entry => Of(entry.Value, schema.TypeOf(type.Field(entry.Key)!)!, schema))
            .Prepend((mapping, type)),
        SequenceNode list => list.SelectMany(item => Of(item, type, schema)),
        _ => [],
    };
}
