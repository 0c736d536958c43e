using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>The files of a folder of JSON Schemas, with the references between them.</summary>
internal sealed class JsonSchemaFolder(string folder) : IDisposable
{
    // More references in a row than any real schema has.
    private const int MaxReferences = 20;

    private readonly Dictionary<string, JsonDocument> _files = new(StringComparer.Ordinal);

    public JsonElement Root(string file)
    {
        if (!_files.TryGetValue(file, out var document))
        {
            _files.Add(file, document = Json.Parse(Path.Combine(folder, file)));
        }

        return document.RootElement;
    }

    /// <summary>Follows references, and takes a list of one alternative for the alternative.</summary>
    /// <exception cref="ImportException">A reference leads nowhere, or in a circle.</exception>
    public SchemaPart Resolve(string file, string place, JsonElement element)
    {
        var part = new SchemaPart(file, place, element);
        for (var i = 0; i < MaxReferences; i++)
        {
            if (part.Element.ValueKind != JsonValueKind.Object)
            {
                throw new ImportException(part.File, part.Place, "is not an object");
            }

            if (part.Element.TryGetProperty("$ref", out _))
            {
                part = Follow(part.File, part.Place, Json.Text(part.File, part.Place, part.Element, "$ref"));
            }
            else if (part.Parts.Take(2).ToList() is [var only] && !only.Equals(part.Element))
            {
                part = part with { Element = only };
            }
            else
            {
                return part;
            }
        }

        throw new ImportException(file, place, "refers to itself");
    }

    public void Dispose()
    {
        foreach (var document in _files.Values)
        {
            document.Dispose();
        }
    }

    private SchemaPart Follow(string file, string place, string reference)
    {
        var hash = reference.IndexOf('#');
        if (hash < 0)
        {
            throw new ImportException(file, place, $"refers to '{reference}', which names no part of a file");
        }

        var target = hash == 0 ? file : reference[..hash];
        var element = Root(target);
        var steps = reference[(hash + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var step in steps)
        {
            element = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out var next)
                ? next
                : throw new ImportException(file, place, $"refers to '{reference}', which is not there");
        }

        return new(target, target + "#" + steps.LastOrDefault(), element);
    }
}
