namespace Plimsoll.Conformance.Tests.Components;

/// <summary>What is installed on this machine.</summary>
internal static class Component
{
    private static readonly string[] Folders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    /// <summary>What is not there, as the reason for which a test is skipped; null if all of it is.</summary>
    /// <param name="files">Files that show that a component is installed: programs by name, headers by path; <c>root</c> stands for running as root.</param>
    public static string? Missing(params string[] files)
    {
        var missing = files.Where(file => !IsInstalled(file)).ToList();
        return missing.Count == 0 ? null : $"needs {string.Join(", ", missing)}; .ci/run installs what is needed";
    }

    /// <summary>Whether a program, by name, or a file, by path, is there; <c>root</c> stands for running as root.</summary>
    public static bool IsInstalled(string name) => name == "root" ? Environment.IsPrivilegedProcess
        : name.StartsWith('/') ? File.Exists(name)
        : Folders.Any(folder => File.Exists(Path.Combine(folder, name)));
}
