namespace Plimsoll.Schemas;

/// <summary>An object type with its fields.</summary>
public sealed class SchemaType
{
    private readonly Func<SchemaType, IReadOnlyList<SchemaField>> _read;
    private SchemaField[]? _fields;
    private SchemaField[]? _required;

    internal SchemaType(string name, VersionRange versions, Func<SchemaType, IReadOnlyList<SchemaField>> read)
    {
        Name = name;
        Versions = versions;
        _read = read;
    }

    /// <summary>The full name, such as <c>io.k8s.api.core.v1.Container</c>.</summary>
    public string Name { get; }

    /// <summary>The name without its package, such as <c>Container</c>.</summary>
    public string ShortName => Name.Substring(Name.LastIndexOf('.') + 1);

    /// <summary>The package, such as <c>io.k8s.api.core.v1</c>.</summary>
    public string Package => Name.Substring(0, Name.LastIndexOf('.'));

    /// <summary>The versions that have it.</summary>
    public VersionRange Versions { get; }

    /// <summary>The fields, sorted by name; those that only older versions have are among them. Read when first asked for.</summary>
    public IReadOnlyList<SchemaField> Fields => Table;

    /// <summary>The fields without which the API server refuses an object, and for which no default stands in.</summary>
    internal SchemaField[] RequiredFields => _required ??= Array.FindAll(Table, static item => item.IsRequired && item.Default is null);

    // Every key of every object is looked up here: an array spares the calls that a list behind an interface costs.
    private SchemaField[] Table => _fields ??= [.. _read(this)];

    /// <summary>The field of a name, or null.</summary>
    public SchemaField? Field(string name)
    {
        // The types have few fields; of most, the length alone says that they are others.
        foreach (var field in Table)
        {
            if (field.Name.Length == name.Length && field.Name == name)
            {
                return field;
            }
        }

        return null;
    }
}
