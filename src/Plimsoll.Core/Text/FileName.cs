namespace Plimsoll.Text;

/// <summary>The names of files at the end of paths.</summary>
internal static class FileName
{
    /// <summary>Whether the last part of a path is a name, in any case.</summary>
    public static bool Is(string? path, string name) => path is not null && path.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\');
}
