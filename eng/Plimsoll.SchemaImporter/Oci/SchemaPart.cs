using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>A part of a JSON Schema, after its references were followed.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Place">Its definition, as <c>FILE#NAME</c>, or where it is used if it has none.</param>
/// <param name="Element">The schema.</param>
internal sealed record SchemaPart(string File, string Place, JsonElement Element)
{
    /// <summary>The alternatives or parts that it is made of, itself if it is made of none.</summary>
    public IEnumerable<JsonElement> Parts
    {
        get
        {
            foreach (var word in (string[])["allOf", "anyOf"])
            {
                if (Element.TryGetProperty(word, out var parts))
                {
                    return Json.Items(File, Place + "/" + word, parts);
                }
            }

            return [Element];
        }
    }
}
