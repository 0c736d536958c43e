using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>Reads one document, in the form of OpenAPI v3 or converted from Swagger 2.</summary>
internal sealed class OpenApiReader(string file, ImportedSchema schema)
{
    private const string GroupVersionKind = "x-kubernetes-group-version-kind";

    private readonly FieldReader _fields = new(file);

    public void Read(JsonElement root)
    {
        var typeOfKind = ReadTypes(root);
        foreach (var kind in Json.Items(file, "kinds", Json.Property(file, "", root, "kinds")))
        {
            ReadKind(kind, typeOfKind);
        }
    }

    private Dictionary<string, string> ReadTypes(JsonElement root)
    {
        var schemas = Json.Property(file, "components", Json.Property(file, "", root, "components"), "schemas");
        var typeOfKind = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Json.Entries(file, "components/schemas", schemas))
        {
            var place = "components/schemas/" + entry.Name;
            if (FieldReader.IsSpecial(entry.Name))
            {
                continue;
            }

            ReadType(entry.Name, place, entry.Value);
            if (OwnKind(entry.Name, place, entry.Value) is { } kind)
            {
                typeOfKind[kind.Key] = entry.Name;
                schema.Kinds.TryAdd(kind.Key, kind);
            }
        }

        return typeOfKind;
    }

    private void ReadType(string name, string place, JsonElement element)
    {
        var type = new ImportedType(name);
        var required = Json.Strings(file, place, element, "required");
        if (element.TryGetProperty("properties", out var properties))
        {
            foreach (var property in Json.Entries(file, place + "/properties", properties))
            {
                var at = place + "/properties/" + property.Name;
                type.Fields.Add(property.Name, _fields.Read(at, property.Value, required.Contains(property.Name)));
            }
        }

        foreach (var missing in required.Where(field => !type.Fields.ContainsKey(field)))
        {
            throw new ImportException(file, place + "/required", $"names '{missing}', which is not a property");
        }

        schema.Types[name] = type;
    }

    // A type that names one kind is that kind, be it stored or, like Scale and Eviction, only sent to a subresource.
    private ImportedKind? OwnKind(string name, string place, JsonElement element)
    {
        if (!element.TryGetProperty(GroupVersionKind, out var list) || IsListOfKind(name, element))
        {
            return null;
        }

        var kinds = Json.Items(file, place + "/" + GroupVersionKind, list).ToList();
        return kinds.Count == 1
            ? new(ApiVersion(place, kinds[0]), Json.Text(file, place, kinds[0], "kind"), "-", "-", name, "", IsCreateOnly: false)
            : null;
    }

    private static bool IsListOfKind(string name, JsonElement element) =>
        name.EndsWith("List", StringComparison.Ordinal)
        && element.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty("items", out _);

    private void ReadKind(JsonElement element, Dictionary<string, string> typeOfKind)
    {
        var name = Json.Text(file, "kinds", element, "kind");
        var place = "kinds/" + name;
        var apiVersion = ApiVersion(place, element);
        if (!typeOfKind.TryGetValue(apiVersion + " " + name, out var type))
        {
            throw new ImportException(file, place, $"no schema says that it is {apiVersion} {name}");
        }

        var scope = Json.Text(file, place, element, "scope");
        if (scope is not ("Namespaced" or "Cluster"))
        {
            throw new ImportException(file, place + "/scope", $"is '{scope}' and not Namespaced or Cluster");
        }

        var subresources = Json.Strings(file, place, element, "subresources");
        var isCreateOnly = !Json.Strings(file, place, element, "verbs").Contains("get");
        var kind = new ImportedKind(
            apiVersion, name, Json.Text(file, place, element, "plural"), scope, type, string.Join(',', subresources.Order(StringComparer.Ordinal)), isCreateOnly);
        schema.Kinds[kind.Key] = kind;
    }

    private string ApiVersion(string place, JsonElement element)
    {
        var group = Json.Text(file, place, element, "group");
        var version = Json.Text(file, place, element, "version");
        return group.Length == 0 ? version : group + "/" + version;
    }
}
