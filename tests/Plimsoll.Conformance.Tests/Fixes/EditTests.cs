using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Core.Tests.Fixes;
using Plimsoll.Fixes;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Fixes;

/// <summary>Random edits of real manifests, profiles and specs can be printed, whatever style their authors chose.</summary>
public sealed class EditTests(ITestOutputHelper output)
{
    private const int LongestText = 60_000;
    private static readonly string[] Folders = ["kube-linter", "kyverno", "oci-runtime-spec", "psa", "real-manifests", "seccomp"];

    [SharedFact]
    public void Nearly_all_edits_of_real_files_are_printed()
    {
        var (files, edits, refused) = (0, 0, new List<string>());
        foreach (var file in Files())
        {
            var text = File.ReadAllText(file);
            var read = ConfigReader.Read(text, file);
            if (read.Problems.Count > 0 || read.Documents.Count == 0 || text.Length > LongestText)
            {
                continue;
            }

            files++;
            var random = new Random(files);
            for (var i = 0; i < 4; i++)
            {
                if (RandomEdits.Pick(read.Documents, random) is not { } edit)
                {
                    continue;
                }

                edits++;
                if (TextPrinter.Print(text, file, read.Documents, [edit]) is null)
                {
                    refused.Add($"{Path.GetFileName(file)}: {edit}");
                }
            }
        }

        output.WriteLine($"{edits} edits of {files} files, {refused.Count} refused");
        refused.Take(50).ToList().ForEach(output.WriteLine);
        Assert.True(edits > 1000, $"only {edits} edits");
        Assert.True(refused.Count * 100 < edits, "more than one edit of a hundred was refused");
    }

    private static IEnumerable<string> Files() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(SharedData.Path("conformance/" + folder), "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
        .Order(StringComparer.Ordinal);
}
