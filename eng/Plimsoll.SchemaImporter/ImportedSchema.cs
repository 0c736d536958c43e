namespace Plimsoll.SchemaImporter;

/// <summary>All that one Kubernetes version publishes.</summary>
internal sealed class ImportedSchema
{
    public SortedDictionary<string, ImportedKind> Kinds { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ImportedType> Types { get; } = new(StringComparer.Ordinal);
}

/// <param name="ApiVersion">Group and version, such as <c>apps/v1</c>.</param>
/// <param name="Name">The kind.</param>
/// <param name="Plural">The resource name, or <c>-</c> if the kind is only ever a subresource or a message.</param>
/// <param name="Scope"><c>Namespaced</c>, <c>Cluster</c> or <c>-</c>.</param>
/// <param name="Type">The name of its schema.</param>
/// <param name="Subresources">Sorted.</param>
/// <param name="IsCreateOnly">Whether the server answers it and stores nothing, as with reviews.</param>
internal sealed record ImportedKind(
    string ApiVersion, string Name, string Plural, string Scope, string Type, string Subresources, bool IsCreateOnly)
{
    public string Key => ApiVersion + " " + Name;
}

internal sealed class ImportedType(string name)
{
    public string Name { get; } = name;

    public SortedDictionary<string, ImportedField> Fields { get; } = new(StringComparer.Ordinal);
}

/// <param name="Type">As the schema file writes it, references by full name: <c>[@io.k8s.api.core.v1.Container]</c>.</param>
/// <param name="List"><c>set</c>, <c>map:key,key</c> or empty.</param>
/// <param name="Default">A default other than the zero value of its type, or empty.</param>
internal sealed record ImportedField(string Type, bool IsRequired, string List, string Default)
{
    /// <summary>What else the values have to keep to, as the schema file writes it, or empty.</summary>
    public string Limits { get; init; } = "";
}
