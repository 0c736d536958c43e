using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Core.Tests.Rules.Engine;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>Rules that are left out because what they need is not there would have had nothing to say of what others wrote, be it whole or seen in part.</summary>
public sealed class SkippedRuleTests(ITestOutputHelper output)
{
    private const int Rounds = 2;

    [SharedFact]
    public void Rules_that_are_left_out_are_silent()
    {
        var random = new Random(20260302);
        var rules = new SkippedRules(PlatformSet.Empty, RuleSettings.Empty);
        var documents = SharedDocuments.Of("conformance").Where(document => document is { Kind: DocumentKind.Kubernetes, Root: MappingNode }).ToList();
        foreach (var document in documents)
        {
            rules.Look([document]);
            rules.Look([Copy(document, TreeDamage.Open(document.Root))]);
            for (var i = 0; i < Rounds; i++)
            {
                rules.Look([Copy(document, TreeDamage.Some(document.Root, random))]);
            }
        }

        output.WriteLine($"{documents.Count} documents: {rules.Called} calls, {rules.Skipped} left out");
        Assert.True(documents.Count > 2000, $"only {documents.Count} documents were found");
        Assert.True(rules.Wrong.Count == 0, string.Join("\n", rules.Wrong.Select(entry => $"{entry.Key}: {entry.Value}")));
    }

    private static ConfigDocument Copy(ConfigDocument document, ConfigNode root) => new(root, document.File, document.Index);
}
