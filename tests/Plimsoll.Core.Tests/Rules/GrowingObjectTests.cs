using Plimsoll.Documents;
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
    [Theory]
    [MemberData(nameof(ExampleProject.Ids), MemberType = typeof(ExampleProject))]
    public void What_may_still_come_is_not_said_to_be_missing(string id)
    {
        foreach (var (example, document) in ExampleProject.Of(id).SelectMany(example => example.Documents.Select(document => (example, document))))
        {
            if (TypeOf(document) is not { } type)
            {
                continue;
            }

            var root = (MappingNode)document.Root;
            var filled = Findings(root);
            foreach (var (path, lesser) in Without(root))
            {
                Assert.True(Findings(lesser).IsSubsetOf(filled), $"without {path}: {string.Join(", ", Findings(lesser).Except(filled))}");
            }

            HashSet<string> Findings(MappingNode seen) => example.FindingsAlone(seen, type).Where(finding => !ExcusedLater.Rules.Contains(finding.Rule.Id)).Select(ExampleProject.Line).ToHashSet(StringComparer.Ordinal);
        }
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
