using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Plimsoll.Documents;

namespace Plimsoll.Files;

/// <summary>
/// Finds and opens files by the C library's own calls. The framework makes its handles by reflection, which is the only code that a short run would have
/// to compile, and loading the compiler for it takes a tenth of that run; and it encodes paths by vectors, which takes a twentieth to get ready.
/// </summary>
internal static partial class LinuxFile
{
    private const int ReadOnly = 0;
    private const int CloseOnExec = 0x80000;

    // Of statx, whose answer lies in memory alike on every processor, which that of stat does not: https://man7.org/linux/man-pages/man2/statx.2.html
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int AnswerBytes = 256;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000;

    /// <summary>A file to read from, or null if this is not Linux or the file cannot be opened so; whoever asks then learns from the framework why.</summary>
    public static SafeFileHandle? Open(string path)
    {
        if (!OperatingSystem.IsLinux() || path.Contains('\0'))
        {
            return null;
        }

        var descriptor = Open(Terminated(path), ReadOnly | CloseOnExec);
        return descriptor < 0 ? null : new(descriptor, ownsHandle: true);
    }

    /// <summary>Whether something is at a path; null if this is not Linux.</summary>
    public static bool? Exists(string path) => !OperatingSystem.IsLinux() || path.Contains('\0') ? null : Access(Terminated(path)) == 0;

    /// <summary>The type of what is at a path, behind links, as <c>S_IFMT</c> has it; null if this is not Linux, its C library is too old, or nothing is there.</summary>
    public static int? Type(string path)
    {
        if (!OperatingSystem.IsLinux() || path.Contains('\0'))
        {
            return null;
        }

        try
        {
            return Type(Terminated(path));
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static unsafe int? Type(byte[] path)
    {
        var answer = stackalloc byte[AnswerBytes];
        fixed (byte* start = path)
        {
            return Status(CurrentFolder, start, 0, TypeWanted, answer) == 0 ? *(ushort*)(answer + ModeAt) & TypeBits : null;
        }
    }

    private static byte[] Terminated(string path) => Utf8Text.Bytes(path + '\0');

    private static unsafe int Access(byte[] path)
    {
        fixed (byte* start = path)
        {
            return Access(start, 0);
        }
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

    [LibraryImport("libc", EntryPoint = "statx")]
    private static unsafe partial int Status(int folder, byte* path, int flags, uint wanted, byte* answer);

    [LibraryImport("libc", EntryPoint = "access")]
    private static unsafe partial int Access(byte* path, int mode);
}
