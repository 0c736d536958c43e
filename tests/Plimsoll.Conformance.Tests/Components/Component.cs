namespace Plimsoll.Conformance.Tests.Components;

/// <summary>What is installed on this machine.</summary>
internal static class Component
{
    private static readonly string[] Folders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    /// <summary>Whether a program, by name, or a file, by path, is there; <c>root</c> stands for running as root.</summary>
    public static bool IsInstalled(string name) => name == "root" ? Environment.IsPrivilegedProcess
        : name.StartsWith('/') ? File.Exists(name)
        : Folders.Any(folder => File.Exists(Path.Combine(folder, name)));
}
