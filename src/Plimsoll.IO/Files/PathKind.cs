namespace Plimsoll.Files;

/// <summary>What is at an absolute path.</summary>
internal static class PathKind
{
    /// <summary>Whether it is a folder.</summary>
    public static bool IsFolder(string path) => LinuxFile.Exists(path + "/") ?? Directory.Exists(path);

    /// <summary>Whether it is there, and no folder.</summary>
    public static bool IsFile(string path) => LinuxFile.Exists(path) is { } exists ? exists && !IsFolder(path) : File.Exists(path);
}
