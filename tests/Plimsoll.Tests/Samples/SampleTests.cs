using System.Diagnostics;
using System.Text.RegularExpressions;
using Plimsoll.Text;

namespace Plimsoll.Tests.Samples;

/// <summary>
/// Each sample is built as a user would build it. A line that ends in <c>// PLM....</c> has to warn with that id,
/// once, and nothing else may; the manifests have to be there and to be readable.
/// </summary>
[Trait("Category", "Package")]
public sealed partial class SampleTests
{
    [Theory]
    [InlineData("WebShop", "dev/WebShop.yaml", "dev/search-????????????.json", "prod/WebShop.yaml", "prod/search-risky-????????????.json")]
    [InlineData("CiRunners", "CiRunners.yaml")]
    [InlineData("NetworkAccelerator", "NetworkAccelerator.yaml", "accelerator-????????????.json", "accelerator-risky-????????????.json")]
    [InlineData("BackupAndRestore", "BackupAndRestore.yaml")]
    [InlineData("NodeAgent", "NodeAgent.yaml")]
    public void A_sample_warns_where_it_says_and_writes_its_manifests(string sample, params string[] manifests)
    {
        var folder = Path.Combine(RepositoryFiles.Root, "samples", sample);
        var output = Build(folder);

        Assert.Equal(Marked(folder), Warned(output));
        Assert.DoesNotContain(": error ", output, StringComparison.Ordinal);
        Assert.All(manifests, manifest =>
        {
            // Profiles have the hash of their content in their names.
            var path = Path.Combine(folder, "manifests", manifest);
            using var file = File.OpenRead(Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path))));
            var read = ConfigReader.Read(file, manifest);
            Assert.Empty(read.Problems);
            Assert.NotEmpty(read.Documents);
        });
    }

    private static string Build(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", folder, "-t:Rebuild", "-p:BuildProjectReferences=false", "-nologo"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // a node that stays would keep the pipe open
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, output);

        // What follows says all warnings again.
        return output[..output.IndexOf("Build succeeded.", StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Marked(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Index()
        let mark = Mark().Match(line.Item)
        where mark.Success
        select $"{Path.GetFileName(file)}({line.Index + 1}) {mark.Groups["id"].Value}";

    private static IEnumerable<string> Warned(string output) =>
        Warning().Matches(output)
            .Select(match => $"{Path.GetFileName(match.Groups["file"].Value)}({match.Groups["line"].Value}) {match.Groups["id"].Value}")
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"// (?<id>PLM\d{4})$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(?:\d+>)?(?<file>[^\n(]+)\((?<line>\d+)[^)]*\): (?:warning|error) (?<id>PLM[29]\d{3}):", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
