using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Paths of an OCI spec, which are those of the system that the container is made for.</summary>
internal static class OciPaths
{
    /// <summary>Whether the spec is surely for Windows. One with both sections is for Linux in a virtual machine on Windows.</summary>
    public static bool IsForWindows(this OciScope spec) => spec.Value["windows"].Mapping is not null && spec.Value["linux"].IsSet() == Verdict.No;

    /// <summary>Whether the spec may be for Windows: one that has a section for it which is not known to be beside one for Linux.</summary>
    public static bool MayBeForWindows(this OciScope spec) => spec.Value["windows"].IsSet() != Verdict.No && spec.Value["linux"].IsSet() != Verdict.Definite;

    /// <summary>Whether the spec is for Linux, or names no other system.</summary>
    public static bool IsForLinux(this OciScope spec) => spec.Value["linux"].IsSet() != Verdict.No
        || (spec.Value["windows"].IsSet() == Verdict.No && spec.Value["solaris"].IsSet() == Verdict.No
            && spec.Value["zos"].IsSet() == Verdict.No && spec.Value["freebsd"].IsSet() == Verdict.No);

    /// <summary>Whether a path starts at the root of a file system, in the container of a spec.</summary>
    public static bool IsAbsolute(this OciScope spec, string path) =>
        path.StartsWith("/", StringComparison.Ordinal) || (spec.Value["windows"].IsSet() != Verdict.No && IsWindowsAbsolute(path));

    /// <summary>Whether a path climbs: one of its steps is <c>..</c>.</summary>
    public static bool Climbs(string path) => Array.IndexOf(path.Split('/'), "..") >= 0;

    /// <summary>Whether a text is a volume GUID path: https://learn.microsoft.com/windows/win32/fileio/naming-a-volume</summary>
    public static bool IsVolumeGuid(string path)
    {
        const string start = @"\\?\Volume{";
        const int guid = 36;
        return path.StartsWith(start, StringComparison.OrdinalIgnoreCase) && path.Length >= start.Length + guid + 2
            && Guid.TryParseExact(path.Substring(start.Length, guid), "D", out _)
            && path.Substring(start.Length + guid).StartsWith(@"}\", StringComparison.Ordinal);
    }

    private static bool IsWindowsAbsolute(string path) => path.StartsWith(@"\\", StringComparison.Ordinal)
        || (path.Length >= 3 && path[1] == ':' && path[2] is '\\' or '/' && char.IsLetter(path[0]));
}
