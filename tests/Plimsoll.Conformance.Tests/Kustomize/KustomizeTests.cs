using System.Diagnostics;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Documents;
using Plimsoll.Kustomize;
using Plimsoll.Tests;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Kustomize;

/// <summary>What is taken for known of an object is what Kustomize builds of it.</summary>
public sealed class KustomizeTests
{
    private const int Cases = 200;

    [ComponentFact("kubectl")]
    public void What_is_known_is_what_is_built()
    {
        var (wrong, built) = (new List<string>(), 0);
        var first = Environment.GetEnvironmentVariable("PLIMSOLL_SEED") is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 1;
        for (var seed = first; seed < first + Cases; seed++)
        {
            var files = new RandomKustomization(seed).Files();
            using var folder = new TempFolder();
            foreach (var (path, content) in files)
            {
                folder.Write(path, content);
            }

            foreach (var build in new[] { "base", "over" })
            {
                if (Build(folder.At(build)) is { } documents)
                {
                    built++;
                    wrong.AddRange(Differences(files, build, documents).Select(difference => $"seed {seed}, {build}: {difference}"));
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differences\n{string.Join("\n", wrong.Take(20))}");
        Assert.InRange(built, Cases / 2, 2 * Cases);
    }

    private static IEnumerable<string> Differences(IReadOnlyDictionary<string, string> files, string build, Dictionary<string, ConfigDocument> built)
    {
        var documents = files.SelectMany(file => ConfigReader.Read(file.Value, file.Key).Documents).ToList();
        var parts = KustomizeProject.Of(documents).Parts;
        var project = KustomizeProject.Of(documents.Where(document => Kustomization.IsOne(document.File) || parts.Contains(document.File!)));
        foreach (var document in documents.Where(document => !Kustomization.IsOne(document.File) && !parts.Contains(document.File!)))
        {
            var seen = project.Seen(document);
            var found = built.GetValueOrDefault(document.ObjectKind!);
            if (seen.Builds?.Any(item => item.Folder == build) != (found is not null))
            {
                yield return $"{document.ObjectKind} is {(found is null ? "not " : "")}there";
            }
            else if (found is not null && KnownPart.Difference(seen.Root, found.Root) is { } difference)
            {
                yield return $"{document.ObjectKind} {difference}";
            }
        }
    }

    private static Dictionary<string, ConfigDocument>? Build(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("kubectl", ["kustomize", folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Wait();
        return process.ExitCode == 0
            ? ConfigReader.Read(output, "built.yaml").Documents.Where(document => document.Value["metadata"]["annotations"]["id"].Text is not null).ToDictionary(document => document.Value["metadata"]["annotations"]["id"].Text!)
            : null;
    }
}
