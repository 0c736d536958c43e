using System.Text.Json;

namespace Plimsoll.Emit;

/// <summary>The compiler's SARIF 2.1 log: what it has said or was told not to say, and how severe each rule is in this project.</summary>
internal sealed class CompilerLog
{
    private readonly Dictionary<string, List<(int First, int Last)>> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _levels = new(StringComparer.Ordinal);

    private CompilerLog()
    {
    }

    /// <summary>A log that says nothing.</summary>
    public static CompilerLog Empty { get; } = new();

    /// <summary>Reads a log; one that is missing or not SARIF 2.1 says nothing.</summary>
    public static CompilerLog Read(string? file, PathMap paths)
    {
        var log = new CompilerLog();
        try
        {
            if (file is null || !File.Exists(file))
            {
                return Empty;
            }

            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var run in Items(document.RootElement, "runs"))
            {
                log.ReadRun(run, paths);
            }

            return log;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return Empty;
        }
    }

    /// <summary>Whether the compiler reported a rule at a line, or found it there and was told to be silent.</summary>
    public bool Has(string id, string? file, int line) =>
        file is not null && _said.TryGetValue(Key(id, file), out var ranges) && ranges.Exists(range => range.First <= line && line <= range.Last);

    /// <summary>The level that the project sets for a rule: <c>none</c>, <c>note</c>, <c>warning</c> or <c>error</c>; null if it sets none, or different ones for different files.</summary>
    public string? LevelOf(string id) => _levels.TryGetValue(id, out var levels) && levels.Count == 1 ? levels[0] : null;

    /// <summary>Whether the level of a rule depends on the file.</summary>
    public bool HasLevelsByFile(string id) => _levels.TryGetValue(id, out var levels) && levels.Count > 1;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string Key(string id, string file) => id + "\n" + file;

    private static bool IsOurs(string? id) => id is not null && id.StartsWith("PLM", StringComparison.Ordinal);

    private void ReadRun(JsonElement run, PathMap paths)
    {
        foreach (var result in Items(run, "results"))
        {
            var id = result.GetProperty("ruleId").GetString();
            if (!IsOurs(id))
            {
                continue;
            }

            foreach (var location in Items(result, "locations"))
            {
                ReadLocation(id!, location.GetProperty("physicalLocation"), paths);
            }
        }

        foreach (var level in Items(run, "invocations").SelectMany(invocation => Items(invocation, "ruleConfigurationOverrides")))
        {
            var id = level.GetProperty("descriptor").GetProperty("id").GetString();
            if (IsOurs(id))
            {
                ReadLevel(id!, level.GetProperty("configuration"));
            }
        }
    }

    private void ReadLocation(string id, JsonElement location, PathMap paths)
    {
        var uri = location.GetProperty("artifactLocation").GetProperty("uri").GetString() ?? "";
        var region = location.GetProperty("region");
        var first = region.GetProperty("startLine").GetInt32();
        var last = region.TryGetProperty("endLine", out var end) ? end.GetInt32() : first;
        var path = Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
        var key = Key(id, paths.Real(path));
        if (!_said.TryGetValue(key, out var ranges))
        {
            _said.Add(key, ranges = []);
        }

        ranges.Add((first, last));
    }

    private void ReadLevel(string id, JsonElement configuration)
    {
        var off = configuration.TryGetProperty("enabled", out var enabled) && enabled.ValueKind == JsonValueKind.False;
        var level = off ? "none" : configuration.TryGetProperty("level", out var named) ? named.GetString() ?? "warning" : "warning";
        if (!_levels.TryGetValue(id, out var levels))
        {
            _levels.Add(id, levels = []);
        }

        levels.Add(level);
    }
}
