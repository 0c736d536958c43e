namespace Plimsoll.Emit;

/// <summary>
/// The severities that <c>.editorconfig</c> files set for the C# files below them. The compiler's log names them,
/// but not the files they hold for. See https://spec.editorconfig.org and
/// https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files.
/// </summary>
internal sealed class EditorConfig
{
    private const string FileName = ".editorconfig";

    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);

    /// <summary>The level of a rule in a file as SARIF names it (<c>none</c>, <c>note</c>, <c>warning</c>, <c>error</c>), or null if nothing sets it.</summary>
    public string? LevelOf(string id, string category, string file)
    {
        string? one = null, some = null, all = null;
        foreach (var config in Above(file))
        {
            foreach (var (key, value) in config.SettingsOf(file))
            {
                if (key == $"dotnet_diagnostic.{id}.severity".ToLowerInvariant())
                {
                    one = value;
                }
                else if (key == $"dotnet_analyzer_diagnostic.category-{category}.severity".ToLowerInvariant())
                {
                    some = value;
                }
                else if (key == "dotnet_analyzer_diagnostic.severity")
                {
                    all = value;
                }
            }
        }

        return Level(one ?? some ?? all);
    }

    private static string? Level(string? severity) => severity switch
    {
        "error" => "error",
        "warning" => "warning",
        "suggestion" => "note",
        "silent" or "refactoring" or "none" => "none",
        _ => null,
    };

    // The outermost first: what is nearer to the file is read later, and wins.
    private Stack<EditorConfigFile> Above(string file)
    {
        var found = new Stack<EditorConfigFile>();
        for (var folder = Path.GetDirectoryName(file); folder is { Length: > 0 }; folder = Path.GetDirectoryName(folder))
        {
            if (Open(Path.Combine(folder, FileName)) is not { } config)
            {
                continue;
            }

            found.Push(config);
            if (config.IsRoot)
            {
                break;
            }
        }

        return found;
    }

    private EditorConfigFile? Open(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _files.Add(path, file = EditorConfigFile.Read(path));
        }

        return file;
    }
}
