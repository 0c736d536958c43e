namespace Plimsoll.Tests;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("plimsoll-").FullName;

    public string Path { get; }

    /// <summary>The full path of a file or folder below this one.</summary>
    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, with the folders above it, and returns its full path.</summary>
    public string Write(string relative, string text)
    {
        var file = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string Read(string relative) => File.ReadAllText(At(relative));

    /// <summary>All files below, as sorted relative paths.</summary>
    public IReadOnlyList<string> Files(string relative = "") => Directory.Exists(At(relative))
        ? [.. Directory.EnumerateFiles(At(relative), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(At(relative), file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
