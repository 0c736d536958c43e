using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>
/// Of a text with a hole, such as <c>$"{registry}/web:1.0"</c>, nothing is said that is not true whatever fills the hole:
/// each example with a hole in any one of its texts has no finding that the example itself does not have.
/// </summary>
public sealed class TextWithHolesTests
{
    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hole_adds_no_finding(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        var platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);
        var rules = RuleSet.All.With(TestTree.Settings(info.Settings));
        foreach (var yaml in new[] { info.Bad!, info.Good! })
        {
            var documents = TestTree.Documents(yaml, "a.yaml");
            var filled = Findings(documents);
            for (var at = 0; WithHole(documents, at) is { } holes; at++)
            {
                foreach (var (pattern, holed) in holes)
                {
                    var found = Findings(holed);
                    Assert.True(found.IsSubsetOf(filled), $"{pattern}: {string.Join(", ", found.Except(filled))}");
                }
            }
        }

        HashSet<string> Findings(IReadOnlyList<ConfigDocument> documents) => Linter.Run(new LintProject(documents, platforms) { Rules = rules })
            .Select(finding => $"{finding.Rule.Id} {finding.Document?.Index} {(finding.Node is null ? "" : NodePath.Of(finding.Node))}").ToHashSet(StringComparer.Ordinal);
    }

    // The documents with a hole at the beginning, at the end and in the middle of the text of a number; null behind the last one.
    private static List<(string Pattern, List<ConfigDocument> Documents)>? WithHole(IReadOnlyList<ConfigDocument> documents, int at)
    {
        var texts = documents.SelectMany(document => Texts(document.Root)).ToList();
        if (at == texts.Count)
        {
            return null;
        }

        var text = texts[at].Text;
        return [.. new[] { "?" + text[1..], text[..^1] + "?", text[..(text.Length / 2)] + "?" + text[(text.Length / 2)..] }.Select(pattern => (pattern, Holed(documents, at, pattern)))];
    }

    private static List<ConfigDocument> Holed(IReadOnlyList<ConfigDocument> documents, int at, string pattern)
    {
        var copies = documents.Select(document => new ConfigDocument(document.Root.Clone(), document.File, document.Index)).ToList();
        var text = copies.SelectMany(document => Texts(document.Root)).ElementAt(at);
        var hole = new UnknownNode(pattern, text.Origin);
        switch (text.Parent)
        {
            case MappingNode mapping:
                mapping.Set(mapping.Entries.Single(entry => entry.Value == text).Key, hole);
                break;
            case SequenceNode list:
                list[list.ToList().IndexOf(text)] = hole;
                break;
        }

        return copies;
    }

    // What an object is stays known.
    private static IEnumerable<ScalarNode> Texts(ConfigNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.ToArray().Where(entry => mapping.Parent is not null || entry.Key is not ("apiVersion" or "kind")).SelectMany(entry => Texts(entry.Value)),
        SequenceNode list => list.SelectMany(Texts),
        ScalarNode { Type: ScalarType.String, Text.Length: > 0 } text => [text],
        _ => [],
    };
}
