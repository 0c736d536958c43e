using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>
/// The kinds, types and fields of the Kubernetes API over several versions.
/// Each kind and type is read when first asked for. Safe for use by several threads.
/// </summary>
public sealed class KubernetesSchema : ConfigSchema
{
    private static readonly Lazy<KubernetesSchema> Embedded = new(
        () => new(new(Utf8Text.OfResource("Plimsoll.Schemas.kubernetes.schema"), EnumTable.Parse(Utf8Text.OfResource("Plimsoll.Schemas.kubernetes.enums")))));

    private readonly SchemaParser _text;
    private readonly Dictionary<string, SchemaKind> _kinds = new(StringComparer.Ordinal);
    private IReadOnlyList<SchemaKind>? _allKinds;
    private HashSet<string>? _groups;

    internal KubernetesSchema(SchemaParser text)
        : base(text) => _text = text;

    /// <summary>The schema that comes with Plimsoll.</summary>
    public static KubernetesSchema Default => Embedded.Value;

    /// <summary>From the oldest to the newest of its versions.</summary>
    internal VersionRange Covered => new(Versions[0], Versions[Versions.Count - 1]);

    /// <summary>All kinds, sorted by API version and name.</summary>
    public IReadOnlyList<SchemaKind> Kinds => _allKinds ??= [.. _text.KindKeys.Select(key => FindKind(key)!)];

    /// <summary>The kind of an <c>apiVersion</c> and a <c>kind</c>, or null.</summary>
    public SchemaKind? FindKind(string apiVersion, string kind) => FindKind(apiVersion + " " + kind);

    /// <summary>Whether kinds of an API group, such as <c>apps</c>, are part of Kubernetes itself.</summary>
    internal bool HasGroup(string group) => (_groups ??= new(Kinds.Select(kind => kind.Group), StringComparer.Ordinal)).Contains(group);

    /// <summary>The type of a kind.</summary>
    public SchemaType TypeOf(SchemaKind kind) => FindType(kind.TypeName)
        ?? throw new InvalidOperationException($"The schema has no type '{kind.TypeName}'.");

    /// <summary>Where the objects of a kind hold a Pod's spec: <c>spec</c>, <c>spec.template.spec</c>, ... or null.</summary>
    public string? PodSpecPath(SchemaKind kind) => PodTemplates.SpecPath(this, kind);

    private SchemaKind? FindKind(string key)
    {
        lock (_kinds)
        {
            if (!_kinds.TryGetValue(key, out var kind) && (kind = _text.Kind(key)) is not null)
            {
                _kinds.Add(key, kind);
            }

            return kind;
        }
    }
}
