using System.Diagnostics;
using System.Text;

namespace Plimsoll.Tests.Package;

/// <summary>
/// Packs once, and builds projects that know nothing but the package, with their own package folder. All tests that use it share it:
/// packing twice at once, one would remove what the other is about to pack.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PackageFixture : IDisposable, ICollectionFixture<PackageFixture>
{
    public const string Name = "package";

    private readonly TempFolder _root = new();

    public PackageFixture()
    {
        var feed = _root.At("feed");
        var (exit, output) = Dotnet(RepositoryFiles.Root, "pack", "src/Plimsoll/Plimsoll.csproj", "-c", Configuration, "-o", feed, "-nologo", "-v", "q");
        Assert.True(exit == 0, output);

        // What the machine has already need not be fetched again.
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _root.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{packages}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{_root.At("packages")}" /></config>
            </configuration>
            """);
    }

    private static string Configuration => AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    /// <summary>A new project in a folder whose name is as awkward as names get.</summary>
    public TestProject Project(string program, string properties = "", string name = "shöp floor") => new(this, _root, name, program, properties);

    public (int Exit, string Output) Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        // A build node that stays would keep the pipes open, and the test would wait for it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("NUGET_PACKAGES");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => _root.Dispose();
}
