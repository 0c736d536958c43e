namespace Plimsoll.Conformance.Tests.Shared;

/// <summary>Finds the documents of others that are shared beside the repository: in <c>PLIMSOLL_SHARED</c>, or a folder <c>shared</c> next to it.</summary>
internal static class SharedData
{
    /// <summary>Whether a missing folder or tool is a failure and not a reason to skip.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("PLIMSOLL_REQUIRE_SHARED") == "1";

    /// <summary>The folder, or null if there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>A folder or file below the shared folder.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(
        Root ?? throw new DirectoryNotFoundException("The shared folder is missing; set PLIMSOLL_SHARED."), relative);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PLIMSOLL_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Sdk.sln")))
            {
                var sibling = System.IO.Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(sibling) ? sibling : null;
            }
        }

        return null;
    }
}
