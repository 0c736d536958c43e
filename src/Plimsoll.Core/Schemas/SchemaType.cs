namespace Plimsoll.Schemas;

/// <summary>An object type with its fields.</summary>
public sealed class SchemaType
{
    private readonly Func<SchemaType, IReadOnlyList<SchemaField>> _read;
    private IReadOnlyList<SchemaField>? _fields;
    private IReadOnlyList<SchemaField>? _required;

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
    public IReadOnlyList<SchemaField> Fields => _fields ??= _read(this);

    /// <summary>The fields without which the API server refuses an object, and for which no default stands in.</summary>
    internal IReadOnlyList<SchemaField> RequiredFields => _required ??= Required();

    /// <summary>The field of a name, or null.</summary>
    public SchemaField? Field(string name)
    {
        // The types have few fields; of most, the length alone says that they are others.
        var fields = Fields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name == name)
            {
                return fields[i];
            }
        }

        return null;
    }

    private List<SchemaField> Required()
    {
        var required = new List<SchemaField>();
        foreach (var field in Fields)
        {
            if (field.IsRequired && field.Default is null)
            {
                required.Add(field);
            }
        }

        return required;
    }
}
