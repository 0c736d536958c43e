using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>
/// Of a value that is not known, or of a text with a hole, such as <c>$"{registry}/web:1.0"</c>, nothing is said that is not true whatever it is:
/// each example in which any one value is hidden has no finding that the example itself does not have.
/// </summary>
public sealed class HiddenValueTests
{
    /// <summary>These say once, at the first of them, what is true of several calls; PLM3448 that no container starts, which what makes the profile invalid does as well.</summary>
    private static readonly string[] SaidOnce = ["PLM3445", "PLM3446", "PLM3448", "PLM3449"];

    [Theory]
    [MemberData(nameof(ExampleProject.Ids), MemberType = typeof(ExampleProject))]
    public void What_is_hidden_adds_no_finding(string id) => AddsNoFinding(id, Patterns, static (value, pattern) => new UnknownNode(pattern, value.Origin));

    [Theory]
    [MemberData(nameof(ExampleProject.Ids), MemberType = typeof(ExampleProject))]
    public void What_may_come_behind_what_is_seen_adds_no_finding(string id) => AddsNoFinding(id, static value => value is ScalarNode ? [] : ["with all", "without the last"], Open);

    private static void AddsNoFinding(string id, Func<ConfigNode, string?[]> ways, Func<ConfigNode, string?, ConfigNode> change)
    {
        foreach (var example in ExampleProject.Of(id))
        {
            var seen = Findings(example, example.Documents);
            var values = example.Documents.SelectMany(document => Values(document.Root)).ToList();
            for (var at = 0; at < values.Count; at++)
            {
                foreach (var way in ways(values[at]))
                {
                    var found = Findings(example, Changed(example.Documents, at, value => change(value, way)));
                    Assert.True(found.IsSubsetOf(seen), $"{NodePath.Of(values[at])} {way}: {string.Join(", ", found.Except(seen))}");
                }
            }
        }
    }

    private static HashSet<string> Findings(ExampleProject example, IReadOnlyList<ConfigDocument> documents) => example.Findings(documents)
        .Where(finding => !SaidOnce.Contains(finding.Rule.Id)).Select(ExampleProject.Line).ToHashSet(StringComparer.Ordinal);

    // Nothing of it is known; of a text perhaps the end, the beginning, or both.
    private static string?[] Patterns(ConfigNode value) => value is ScalarNode { Type: ScalarType.String, Text: { Length: > 0 } text }
        ? [null, "?" + text[1..], text[..^1] + "?", text[..(text.Length / 2)] + "?" + text[(text.Length / 2)..]]
        : [null];

    // There may be more than is seen.
    private static ConfigNode Open(ConfigNode value, string? way)
    {
        var copy = value.Clone();
        switch (copy)
        {
            case MappingNode mapping:
                mapping.IsOpen = true;
                if (way == "without the last" && mapping.Count > 0)
                {
                    mapping.Remove(mapping.Entries[mapping.Count - 1].Key);
                }

                break;
            case SequenceNode list:
                list.IsOpen = true;
                if (way == "without the last" && list.Count > 0)
                {
                    list.RemoveAt(list.Count - 1);
                }

                break;
        }

        return copy;
    }

    private static List<ConfigDocument> Changed(IReadOnlyList<ConfigDocument> documents, int at, Func<ConfigNode, ConfigNode> change)
    {
        var copies = documents.Select(document => new ConfigDocument(document.Root.Clone(), document.File, document.Index)).ToList();
        var value = copies.SelectMany(document => Values(document.Root)).ElementAt(at);
        switch (value.Parent)
        {
            case MappingNode mapping:
                mapping.Set(mapping.Entries.Single(entry => entry.Value == value).Key, change(value));
                break;
            case SequenceNode list:
                list[list.ToList().IndexOf(value)] = change(value);
                break;
        }

        return copies;
    }

    // What an object is stays known.
    private static IEnumerable<ConfigNode> Values(ConfigNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.ToArray().Where(entry => mapping.Parent is not null || entry.Key is not ("apiVersion" or "kind" or "ociVersion"))
            .SelectMany(entry => Values(entry.Value).Prepend(entry.Value)),
        SequenceNode list => list.SelectMany(item => Values(item).Prepend(item)),
        _ => [],
    };
}
