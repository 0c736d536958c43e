namespace Plimsoll.Schemas;

/// <summary>
/// The kinds, types and fields of the Kubernetes API over several versions.
/// Types are found at once; the fields of a type are read when first asked for. Safe for use by several threads.
/// </summary>
public sealed class KubernetesSchema
{
    private static readonly Lazy<KubernetesSchema> Embedded = new(
        () => SchemaParser.Parse(Resource("kubernetes.schema"), EnumTable.Parse(Resource("kubernetes.enums"))));

    private readonly Dictionary<string, SchemaType> _types;
    private readonly Dictionary<string, SchemaKind> _kindByKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);

    internal KubernetesSchema(IReadOnlyList<string> versions, IReadOnlyList<SchemaKind> kinds, Dictionary<string, SchemaType> types, IReadOnlyList<SchemaEnum> enums)
    {
        Enums = enums;
        Versions = versions;
        Kinds = kinds;
        _types = types;
        foreach (var kind in kinds)
        {
            _kindByKey[kind.ApiVersion + " " + kind.Name] = kind;
            _groups.Add(kind.Group);
        }
    }

    /// <summary>The schema that comes with Plimsoll.</summary>
    public static KubernetesSchema Default => Embedded.Value;

    /// <summary>The Kubernetes versions it covers, oldest first, such as <c>1.36</c>.</summary>
    public IReadOnlyList<string> Versions { get; }

    /// <summary>From the oldest to the newest of them.</summary>
    internal VersionRange Covered => new(Versions[0], Versions[Versions.Count - 1]);

    /// <summary>All kinds, sorted by API version and name.</summary>
    public IReadOnlyList<SchemaKind> Kinds { get; }

    /// <summary>All types, in no particular order.</summary>
    public IReadOnlyCollection<SchemaType> Types => _types.Values;

    /// <summary>All sets of allowed values.</summary>
    public IReadOnlyList<SchemaEnum> Enums { get; }

    /// <summary>The kind of an <c>apiVersion</c> and a <c>kind</c>, or null.</summary>
    public SchemaKind? FindKind(string apiVersion, string kind) =>
        _kindByKey.TryGetValue(apiVersion + " " + kind, out var found) ? found : null;

    /// <summary>Whether kinds of an API group, such as <c>apps</c>, are part of Kubernetes itself.</summary>
    internal bool HasGroup(string group) => _groups.Contains(group);

    /// <summary>The type of a full name, or null.</summary>
    public SchemaType? FindType(string name) => _types.TryGetValue(name, out var found) ? found : null;

    /// <summary>The type of a kind.</summary>
    public SchemaType TypeOf(SchemaKind kind) => _types[kind.TypeName];

    /// <summary>The type of the objects that a field holds directly, in a list or in a map, or null.</summary>
    public SchemaType? TypeOf(SchemaField field) => field.Type.InnermostTypeName is { } name ? FindType(name) : null;

    /// <summary>Where the objects of a kind hold a Pod's spec: <c>spec</c>, <c>spec.template.spec</c>, ... or null.</summary>
    public string? PodSpecPath(SchemaKind kind) => PodTemplates.SpecPath(this, kind);

    private static string Resource(string name)
    {
        using var stream = typeof(KubernetesSchema).Assembly.GetManifestResourceStream("Plimsoll.Schemas." + name)
            ?? throw new InvalidOperationException($"The assembly does not hold the resource '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
