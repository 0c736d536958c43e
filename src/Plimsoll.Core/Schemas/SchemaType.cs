using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>An object type with its fields.</summary>
public sealed class SchemaType
{
    private readonly Func<SchemaType, SchemaField[]> _read;
    private SchemaField[]? _fields;
    private FieldTable? _table;
    private IReadOnlyList<SchemaField>? _required;

    internal SchemaType(string name, VersionRange versions, Func<SchemaType, SchemaField[]> read)
    {
        Name = name;
        Versions = versions;
        _read = read;
    }

    /// <summary>The full name, such as <c>io.k8s.api.core.v1.Container</c>.</summary>
    public string Name { get; }

    /// <summary>The name without its package, such as <c>Container</c>.</summary>
    public string ShortName => Name.Substring(PlainSearch.FindLast(Name, '.') + 1);

    /// <summary>The package, such as <c>io.k8s.api.core.v1</c>.</summary>
    public string Package => Name.Substring(0, PlainSearch.FindLast(Name, '.'));

    /// <summary>The number, from 1 on, of what is known of its fields that the schema does not state; -1 if nothing is, 0 as long as nobody has asked.</summary>
    internal int Grammar { get; set; }

    /// <summary>The versions that have it.</summary>
    public VersionRange Versions { get; }

    /// <summary>The fields, sorted by name; those that only older versions have are among them. Read when first asked for.</summary>
    public IReadOnlyList<SchemaField> Fields => FieldArray;

    /// <summary>The fields without which the API server refuses an object, and for which no default stands in.</summary>
    internal IReadOnlyList<SchemaField> RequiredFields => _required ??= Required();

    private SchemaField[] FieldArray => _fields ??= _read(this);

    /// <summary>The field of a name, or null.</summary>
    public SchemaField? Field(string name) => (_table ??= new(FieldArray)).Find(name);

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
