namespace Plimsoll.SchemaImporter;

/// <summary>All versions on top of each other: the newest shape of everything, with its first and last version.</summary>
internal sealed class MergedSchema(IReadOnlyList<string> versions)
{
    public IReadOnlyList<string> Versions { get; } = versions;

    public SortedDictionary<string, Merged<ImportedKind>> Kinds { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, MergedType> Types { get; } = new(StringComparer.Ordinal);

    public void Add(int version, ImportedSchema schema)
    {
        foreach (var kind in schema.Kinds.Values)
        {
            Kinds[kind.Key] = new(kind, Kinds.TryGetValue(kind.Key, out var older) ? older.First : version, version);
        }

        foreach (var type in schema.Types.Values)
        {
            if (!Types.TryGetValue(type.Name, out var merged))
            {
                Types.Add(type.Name, merged = new(type.Name, version));
            }

            merged.Add(version, type);
        }
    }
}

internal sealed record Merged<T>(T Value, int First, int Last);

internal sealed class MergedType(string name, int first)
{
    public string Name { get; } = name;

    public int First { get; } = first;

    public int Last { get; private set; } = first;

    public SortedDictionary<string, Merged<ImportedField>> Fields { get; } = new(StringComparer.Ordinal);

    public void Add(int version, ImportedType type)
    {
        Last = version;
        foreach (var (name, field) in type.Fields)
        {
            var known = Fields.TryGetValue(name, out var older);
            // Documents converted from Swagger 2 carry hardly any default: the last one known stays.
            var value = known && field.Default.Length == 0 && field.Type == older!.Value.Type
                ? field with { Default = older.Value.Default }
                : field;
            Fields[name] = new(value, known ? older!.First : version, version);
        }
    }
}
