using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Plimsoll.Files;

/// <summary>
/// Opens files by the C library's own call. The framework's way makes its handle by reflection, which is the only code that a short run would have to
/// compile, and loading the compiler for it takes a tenth of that run.
/// </summary>
internal static partial class LinuxFile
{
    private const int ReadOnly = 0;
    private const int CloseOnExec = 0x80000;

    /// <summary>A file to read from, or null if this is not Linux or the file cannot be opened so; whoever asks then learns from the framework why.</summary>
    public static SafeFileHandle? Open(string path)
    {
        if (!OperatingSystem.IsLinux() || path.Contains('\0'))
        {
            return null;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly | CloseOnExec);
        return descriptor < 0 ? null : new(descriptor, ownsHandle: true);
    }

    private static unsafe int Open(byte[] path, int flags)
    {
        fixed (byte* start = path)
        {
            return Open(start, flags);
        }
    }

    [LibraryImport("libc", EntryPoint = "open")]
    private static unsafe partial int Open(byte* path, int flags);
}
