namespace Plimsoll.Files;

/// <summary>What is at an absolute path.</summary>
internal static class PathKind
{
    // S_IFREG of Linux.
    private const int Regular = 0x8000;

    /// <summary>Whether it is a folder.</summary>
    public static bool IsFolder(string path) => LinuxFile.Exists(path + "/") ?? Directory.Exists(path);

    /// <summary>Whether it is there, and a regular file.</summary>
    public static bool IsFile(string path) => LinuxFile.Type(path) is { } type ? type == Regular
        : LinuxFile.Exists(path) is { } exists ? exists && !IsFolder(path) : File.Exists(path);

    /// <summary>
    /// What is there, in words, if to open it may wait for ever or to read it may never end: a named pipe, a socket or a device. Null for all else.
    /// </summary>
    public static string? Endless(string path) => IsHandedOver(path) ? null : LinuxFile.Type(path) switch
    {
        0x1000 => "named pipe",
        0x2000 or 0x6000 => "device",
        0xC000 => "socket",
        _ => null,
    };

    // What the process was given open, as by <(command) of a shell, has someone who writes; and the empty device is how a switch says "none".
    private static bool IsHandedOver(string path) => path is "/dev/null" or "/dev/stdin"
        || path.StartsWith("/dev/fd/", StringComparison.Ordinal) || path.StartsWith("/proc/self/fd/", StringComparison.Ordinal);
}
