using System.Runtime.InteropServices;
using Plimsoll.Documents;

namespace Plimsoll.Files;

/// <summary>
/// Makes paths absolute. The framework decodes the name of the current folder by vectors, and getting those ready takes a fifteenth of a short run;
/// on Linux the C library is asked instead.
/// </summary>
internal static partial class FullPath
{
    // PATH_MAX of Linux; a deeper folder is left to the framework.
    private const int MostBytes = 4096;

    /// <summary>The absolute path of a path that may begin in the current folder.</summary>
    public static string Of(string path) => Path.IsPathFullyQualified(path) ? Path.GetFullPath(path) : Path.GetFullPath(path, CurrentFolder);

    /// <summary>The current folder.</summary>
    public static string CurrentFolder => (OperatingSystem.IsLinux() ? LinuxFolder() : null) ?? Environment.CurrentDirectory;

    private static unsafe string? LinuxFolder()
    {
        var bytes = new byte[MostBytes];
        fixed (byte* start = bytes)
        {
            if (GetCurrentFolder(start, bytes.Length) is null)
            {
                return null;
            }
        }

        var length = 0;
        while (bytes[length] != 0)
        {
            // What is not plain, or no UTF-8 at all, the framework knows how to read.
            if (bytes[length++] >= 0x80)
            {
                return null;
            }
        }

        return Utf8Text.Of(bytes, 0, length);
    }

    [LibraryImport("libc", EntryPoint = "getcwd")]
    private static unsafe partial byte* GetCurrentFolder(byte* buffer, nint size);
}
