namespace Plimsoll.Schemas;

/// <summary>The types and fields of a kind of documents over several versions. Each type is read when first asked for. Safe for use by several threads.</summary>
public abstract class ConfigSchema
{
    private readonly SchemaParser _text;
    private readonly Dictionary<string, SchemaType> _types = new(StringComparer.Ordinal);
    private IReadOnlyCollection<SchemaType>? _allTypes;

    private protected ConfigSchema(SchemaParser text) => _text = text;

    /// <summary>The versions it covers, oldest first.</summary>
    public IReadOnlyList<string> Versions => _text.Versions;

    /// <summary>All types, in no particular order.</summary>
    public IReadOnlyCollection<SchemaType> Types => _allTypes ??= [.. _text.TypeNames.Select(name => FindType(name)!)];

    /// <summary>All sets of allowed values.</summary>
    public IReadOnlyList<SchemaEnum> Enums => _text.Enums;

    /// <summary>The type of a full name, or null.</summary>
    public SchemaType? FindType(string name)
    {
        lock (_types)
        {
            if (!_types.TryGetValue(name, out var type) && (type = _text.Type(name)) is not null)
            {
                _types.Add(name, type);
            }

            return type;
        }
    }

    /// <summary>The type of a form that is an object, or null.</summary>
    internal SchemaType? TypeOf(FieldType form) => form.Found ??= form.TypeName is { } name ? FindType(name) : null;

    /// <summary>The type of the objects that a field holds directly, in a list or in a map, or null.</summary>
    public SchemaType? TypeOf(SchemaField field) => field.Type.InnermostTypeName is { } name ? FindType(name) : null;
}
