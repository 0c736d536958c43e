using System.Text;

namespace Plimsoll.SchemaImporter;

/// <summary>Turns the JSON Schemas of the runtime spec into the text of <c>oci.schema</c>.</summary>
internal static class OciImporter
{
    private const string Header = """
        # Types and fields of the OCI runtime spec. Written by eng/Plimsoll.SchemaImporter from its JSON Schemas and oci.facts: do not edit.
        # package NAME, below it: type NAME [since=V] [until=V], below that, for each field:
        # NAME[!] TYPE [min=N] [max=N] [pattern=REGEX] [min-items=N] [since=V] [until=V], where ! stands for required,
        # @Name for a type, [x] for a list and {x} for a map of x; min, max and pattern are of the value, or of each item.
        # enum NAME [C#=]VALUE..., below it: field PACKAGE TYPE.FIELD... that have these values, and since V VALUE...
        # A range not given is that of the type, or of the whole file.

        """;

    /// <summary>The text of the schema file.</summary>
    /// <exception cref="ImportException">A schema is missing or malformed, or does not fit the facts.</exception>
    public static string Import(string folder)
    {
        using var schemas = new JsonSchemaFolder(folder);
        var facts = OciFacts.Read();
        var reader = new OciReader(schemas, facts);
        reader.Read();

        var merged = new MergedSchema(facts.Versions);
        for (var version = 0; version < facts.Versions.Count; version++)
        {
            merged.Add(version, Of(version, reader, facts));
        }

        var text = SchemaFileWriter.Write(merged, Header) + Enums(reader, facts);
        facts.CheckAllUsed();
        return text;
    }

    /// <summary>What one version of the specification has.</summary>
    private static ImportedSchema Of(int version, OciReader reader, OciFacts facts)
    {
        var all = (0, facts.Versions.Count - 1);
        var schema = new ImportedSchema();
        foreach (var type in reader.Types.Values)
        {
            var name = type.Name[OciReader.Package.Length..];
            var range = facts.Range(name, all);
            var present = new ImportedType(type.Name);
            foreach (var (field, value) in type.Fields)
            {
                if (IsIn(version, facts.Range(name + "." + field, range)))
                {
                    present.Fields.Add(field, value);
                }
            }

            if (IsIn(version, range))
            {
                schema.Types.Add(type.Name, present);
            }
        }

        return schema;
    }

    private static bool IsIn(int version, (int First, int Last) range) => range.First <= version && version <= range.Last;

    private static string Enums(OciReader reader, OciFacts facts)
    {
        var text = new StringBuilder();
        foreach (var values in reader.Enums.Values)
        {
            text.Append("enum ").Append(values.Name).Append(' ').AppendJoin(' ', values.Values.Select(values.Named)).Append('\n');
            text.Append(" field ").Append(OciReader.Package.TrimEnd('.')).Append(' ').AppendJoin(' ', values.Fields).Append('\n');
            foreach (var group in values.Values.GroupBy(value => facts.Range(values.Name + "=" + value, default).First).Where(group => group.Key > 0).OrderBy(group => group.Key))
            {
                text.Append(" since ").Append(facts.Versions[group.Key]).Append(' ').AppendJoin(' ', group).Append('\n');
            }
        }

        return text.ToString();
    }
}
