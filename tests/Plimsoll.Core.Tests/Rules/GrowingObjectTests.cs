using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;
using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>
/// Of an object that is still being filled in, as a helper returns one, nothing is said that is not true of it when it is filled in:
/// each example without any one of its fields has no finding that the example itself does not have.
/// </summary>
public sealed class GrowingObjectTests
{
    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_may_still_come_is_not_said_to_be_missing(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        var platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);
        var rules = RuleSet.All.With(TestTree.Settings(info.Settings));
        foreach (var document in new[] { info.Bad!, info.Good! }.SelectMany(yaml => TestTree.Documents(yaml)).Where(document => TypeOf(document) is not null))
        {
            var root = (MappingNode)document.Root;
            var type = TypeOf(document)!;
            var filled = Findings(root, type);
            foreach (var (path, lesser) in Without(root))
            {
                Assert.True(Findings(lesser, type).IsSubsetOf(filled), $"without {path}: {string.Join(", ", Findings(lesser, type).Except(filled))}");
            }
        }

        HashSet<string> Findings(MappingNode root, string type) => Linter.RunFragment(root, type, platforms, rules)
            .Where(finding => !ExcusedLater.Rules.Contains(finding.Rule.Id))
            .Select(finding => $"{finding.Rule.Id} {(finding.Node is null ? "" : NodePath.Of(finding.Node))}").ToHashSet(StringComparer.Ordinal);
    }

    private static string? TypeOf(ConfigDocument document) => document.Kind switch
    {
        DocumentKind.Kubernetes when document is { ApiVersion: { } version, ObjectKind: { } kind } => KubernetesSchema.Default.FindKind(version, kind)?.TypeName ?? kind,
        DocumentKind.OciSpec => OciSchema.Default.Spec.Name,
        DocumentKind.Seccomp => OciCheck.Types + "LinuxSeccomp",
        _ => null,
    };

    // The object without each of its fields in turn. What it is stays, and so do the items of lists, which would move.
    private static IEnumerable<(string Path, MappingNode Lesser)> Without(MappingNode root)
    {
        foreach (var field in Fields(root).Where(field => field is not ["apiVersion" or "kind" or "ociVersion"]))
        {
            var copy = (MappingNode)root.Clone();
            ConfigNode holder = copy;
            foreach (var step in field.Take(field.Length - 1))
            {
                holder = step is string key ? ((MappingNode)holder)[key]! : ((SequenceNode)holder)[(int)step];
            }

            ((MappingNode)holder).Remove((string)field[^1]);
            yield return (string.Join('.', field), copy);
        }
    }

    private static IEnumerable<object[]> Fields(ConfigNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.ToArray().SelectMany(entry => Fields(entry.Value).Select(below => (object[])[entry.Key, .. below]).Prepend([entry.Key])),
        SequenceNode list => Enumerable.Range(0, list.Count).SelectMany(i => Fields(list[i]).Select(below => (object[])[i, .. below])),
        _ => [],
    };
}
