using System.Text.Json.Nodes;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>A spec that differs from a good one in one place.</summary>
/// <param name="Name">What is different, in words.</param>
/// <param name="Text">The spec.</param>
/// <param name="Reason">Why we and the runtimes disagree on it, or null if we agree.</param>
internal sealed record MutatedDocument(string Name, string Text, string? Reason)
{
    /// <summary>All of them, from the file beside the tests, which says how it is written.</summary>
    public static IReadOnlyList<MutatedDocument> All()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Runtimes", "mutations.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" = ", 2)).ToList();
        var good = lines[0][1];
        return [.. lines[1..].Select(line =>
        {
            var parts = line[1].Split(" ~ ");
            var text = Patched(JsonNode.Parse(good)!.AsObject(), JsonNode.Parse(parts[0])!.AsObject()).ToJsonString();
            return new MutatedDocument(line[0], text, parts.Length > 1 ? parts[1] : null);
        })];
    }

    private static JsonObject Patched(JsonObject target, JsonObject patch)
    {
        foreach (var (key, value) in patch)
        {
            if (key.EndsWith('+') && value is JsonArray more)
            {
                var list = (JsonArray)(target[key[..^1]] ??= new JsonArray());
                foreach (var item in more)
                {
                    list.Add(item!.DeepClone());
                }
            }
            else if (value is null)
            {
                target.Remove(key);
            }
            else
            {
                target[key] = value is JsonObject inner ? Patched(target[key] as JsonObject is { } old ? (JsonObject)old.DeepClone() : [], inner) : value.DeepClone();
            }
        }

        return target;
    }
}
