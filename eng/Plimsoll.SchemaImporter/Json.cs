using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>Access to JSON that says where it stumbled.</summary>
internal static class Json
{
    /// <summary>Reads a file.</summary>
    public static JsonDocument Parse(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file));
        }
        catch (JsonException error)
        {
            throw new ImportException(file, $"line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}", "is not JSON");
        }
    }

    public static JsonElement Property(string file, string place, JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value
            : throw new ImportException(file, place, $"has no '{name}'");

    public static string Text(string file, string place, JsonElement element, string name)
    {
        var value = Property(file, place, element, name);
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new ImportException(file, place + "/" + name, "is not text");
    }

    public static IEnumerable<JsonElement> Items(string file, string place, JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray()
            : throw new ImportException(file, place, "is not a list");

    public static IEnumerable<JsonProperty> Entries(string file, string place, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject()
            : throw new ImportException(file, place, "is not an object");

    /// <summary>A list of texts, empty if it is absent.</summary>
    public static IReadOnlyList<string> Strings(string file, string place, JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ImportException(file, place, "is not an object");
        }

        if (!element.TryGetProperty(name, out var list))
        {
            return [];
        }

        var texts = new List<string>();
        foreach (var item in Items(file, place + "/" + name, list))
        {
            texts.Add(item.ValueKind == JsonValueKind.String
                ? item.GetString()!
                : throw new ImportException(file, place + "/" + name, "holds something that is not text"));
        }

        return texts;
    }
}
