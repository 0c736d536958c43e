using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>Reads the types of the runtime spec from its JSON Schemas.</summary>
internal sealed class OciReader(JsonSchemaFolder folder, OciFacts facts)
{
    /// <summary>Goes before the names of all types.</summary>
    public const string Package = "oci.runtime.";

    public SortedDictionary<string, ImportedType> Types { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, OciEnum> Enums { get; } = new(StringComparer.Ordinal);

    public void Read()
    {
        foreach (var (file, type) in facts.Documents)
        {
            ReadType(type, new(file, file, folder.Root(file)));
        }

        foreach (var (name, (form, isRequired)) in facts.Fields)
        {
            var dot = name.IndexOf('.');
            Type(name[..dot]).Fields[name[(dot + 1)..]] = new(form, isRequired, "", "");
        }
    }

    private ImportedType Type(string name)
    {
        if (!Types.TryGetValue(Package + name, out var type))
        {
            Types.Add(Package + name, type = new(Package + name));
        }

        return type;
    }

    private void ReadType(string name, SchemaPart part)
    {
        if (Types.ContainsKey(Package + name))
        {
            return;
        }

        var type = Type(name);
        foreach (var element in part.Parts)
        {
            var inner = folder.Resolve(part.File, part.Place, element);
            var required = Json.Strings(inner.File, inner.Place, inner.Element, "required");
            foreach (var property in Json.Entries(inner.File, inner.Place, Json.Property(inner.File, inner.Place, inner.Element, "properties")))
            {
                type.Fields.Add(property.Name, Field(inner.File, name + "." + property.Name, property.Value, required.Contains(property.Name)));
            }

            if (required.FirstOrDefault(field => !type.Fields.ContainsKey(field)) is { } missing)
            {
                throw new ImportException(inner.File, inner.Place + "/required", $"names '{missing}', which is not a property");
            }
        }
    }

    private ImportedField Field(string file, string place, JsonElement element, bool isRequired)
    {
        var limits = new OciLimits();
        return new(Form(folder.Resolve(file, place, element), place, limits), isRequired, "", "") { Limits = limits.Text };
    }

    /// <param name="part">The schema of the field, or of its items or values.</param>
    /// <param name="field">The field as <c>TYPE.FIELD</c>.</param>
    /// <param name="limits">Takes what else is said of the values.</param>
    private string Form(SchemaPart part, string field, OciLimits limits)
    {
        var (file, place, element) = part;
        if (element.TryGetProperty("properties", out _) || element.TryGetProperty("allOf", out _))
        {
            var name = facts.TypeAt(place);
            ReadType(name, part);
            return "@" + Package + name;
        }

        switch (Json.Text(file, place, element, "type"))
        {
            case "array":
                limits.Items(element);
                return "[" + Form(folder.Resolve(file, place, Json.Property(file, place, element, "items")), field, limits) + "]";
            case "object":
                return Values(file, place, element) is { } values ? "{" + Form(folder.Resolve(file, place, values), field, limits) + "}" : "{json}";
            case "string":
                limits.Pattern(element);
                ReadEnum(part, field);
                return "string";
            case "integer":
                return limits.Integer(element);
            case "boolean":
                return "boolean";
            case var other:
                throw new ImportException(file, place, $"has type '{other}', which is not known");
        }
    }

    private static JsonElement? Values(string file, string place, JsonElement element)
    {
        if (element.TryGetProperty("additionalProperties", out var values))
        {
            return values;
        }

        return element.TryGetProperty("patternProperties", out var patterns) ? Json.Entries(file, place, patterns).Single().Value : null;
    }

    private void ReadEnum(SchemaPart part, string field)
    {
        if (!part.Element.TryGetProperty("enum", out _))
        {
            return;
        }

        var name = facts.EnumAt(part.Place);
        if (!Enums.TryGetValue(name, out var values))
        {
            Enums.Add(name, values = new(name, Json.Strings(part.File, part.Place, part.Element, "enum")));
        }

        values.Fields.Add(field);
    }
}
