using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>The types of the typed API, as its generator makes them from the schema.</summary>
internal sealed class ApiTypes
{
    private readonly string _newest;
    private readonly KubernetesNames _names;
    private readonly HashSet<string> _wanted;
    private readonly HashSet<string> _shortNames;
    private readonly Dictionary<string, IReadOnlyList<ApiField>> _fields = new(StringComparer.Ordinal);

    public ApiTypes(KubernetesSchema schema)
    {
        Schema = schema;
        _newest = Newest(schema);
        var types = Wanted(schema);
        _wanted = new(types.Select(type => type.Name), StringComparer.Ordinal);
        _names = new(schema, types);
        _shortNames = new(types.Select(type => type.ShortName).Concat(schema.Enums.Concat(OciSchema.Default.Enums).Select(values => values.Name)), StringComparer.Ordinal);
    }

    public KubernetesSchema Schema { get; }

    /// <summary>The version of Kubernetes that the typed API shows.</summary>
    public static string Newest(KubernetesSchema schema) => schema.Versions[schema.Versions.Count - 1];

    /// <summary>The types that get a class. Lists of kinds are what servers answer, and older versions have types that are gone.</summary>
    public static IReadOnlyList<SchemaType> Wanted(KubernetesSchema schema)
    {
        var newest = Newest(schema);
        return schema.Types.Where(type => type.Versions.Last == newest && !IsListOfKind(type)).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
    }

    /// <summary>The fields that get members.</summary>
    public static IReadOnlyList<SchemaField> Members(SchemaType type, bool isKind, string newest) =>
        type.Fields.Where(field => field.Versions.Last == newest && !(isKind && field.Name is "apiVersion" or "kind" && isKind)).ToList();

    /// <summary>A type by its name in the schema, or null if it has no class.</summary>
    public SchemaType? Find(string name) => OciApi.Has(name)
        ? OciSchema.Default.FindType(name) is { } type && OciApi.IsMade(type) ? type : null
        : _wanted.Contains(name) ? Schema.FindType(name) : null;

    /// <summary>The kind that a type is, or null.</summary>
    public SchemaKind? KindOf(SchemaType type) => _names.KindOf(type.Name);

    /// <summary>The class of a type as code with <c>using Plimsoll.Kubernetes</c> and <c>using Plimsoll.Oci</c> names it.</summary>
    public string ClassOf(SchemaType type)
    {
        if (OciApi.Has(type.Name))
        {
            return type.ShortName;
        }

        var space = _names.NamespaceOf(type.Name);
        return space == KubernetesNames.Root ? type.ShortName : space + "." + type.ShortName;
    }

    /// <summary>The fields of a type with their members, by their order in the schema.</summary>
    public IReadOnlyList<ApiField> Fields(SchemaType type)
    {
        if (_fields.TryGetValue(type.Name, out var known))
        {
            return known;
        }

        var isKind = KindOf(type) is not null;
        var fields = Members(type, isKind, OciApi.Has(type.Name) ? OciApi.Newest : _newest);
        var methods = MemberNames.WithMethods(type, fields);
        var made = fields.Select(field => Member(type, field, isKind, methods)).ToList();
        _fields.Add(type.Name, made);
        return made;
    }

    /// <summary>Whether a name is one by which programs call static members.</summary>
    public bool IsClass(string name) => _shortNames.Contains(name) || VerbTable.Default.Scalar(name) is not null || name is "ScalarNode" or "ScalarType" or "ManifestApp";

    private static ApiField Member(SchemaType type, SchemaField field, bool isKind, HashSet<string> methods)
    {
        var property = MemberNames.Property(type, field);
        var add = field.Type.Kind is FieldKind.List or FieldKind.Map ? MemberNames.AddMethod(property, methods) : "";
        return new(field, property, add, field.IsRequired && !(isKind && field.Name == "metadata"));
    }

    private static bool IsListOfKind(SchemaType type) =>
        type.ShortName.EndsWith("List", StringComparison.Ordinal) && type.Field("items") is not null && type.Field("metadata") is not null;
}
