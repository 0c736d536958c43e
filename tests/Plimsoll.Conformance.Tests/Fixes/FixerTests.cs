using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Fixes;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Fixes;

/// <summary>The fixes of real rules, made in files that others wrote.</summary>
public sealed class FixerTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Fixes_of_real_files_are_made_and_a_second_run_has_nothing_to_do()
    {
        var rules = RuleSet.Only(PodSecurityStandard.TryParse("restricted")!);
        var (files, made, unmade) = (0, 0, 0);
        foreach (var file in new[] { "kube-linter", "psa", "real-manifests" }
            .SelectMany(folder => Directory.EnumerateFiles(SharedData.Path("conformance/" + folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json").Order(StringComparer.Ordinal))
        {
            var text = new FixableText(file, File.ReadAllText(file));
            if (text.Text.Length > 200_000 || ConfigReader.Read(text.Text, file).Problems.Count > 0)
            {
                continue;
            }

            var result = Fixer.Run([text], documents => Linter.Run(documents, PlatformSet.Empty, rules));
            var again = Fixer.Run(result.Texts, documents => Linter.Run(documents, PlatformSet.Empty, rules));

            files++;
            made += result.Fixed.Count;
            unmade += result.Unfixed.Count;
            Assert.Empty(again.Fixed);
            Assert.Equal(result.Texts, again.Texts);
            Assert.Empty(ConfigReader.Read(result.Texts[0].Text, file).Problems);
        }

        output.WriteLine($"{made} fixes made in {files} files, {unmade} not");
        Assert.True(made > 1000, $"only {made} fixes were made");
        Assert.True(unmade * 20 < made, $"{unmade} fixes of {made} were not made");
    }
}
