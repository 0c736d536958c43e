using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>
/// What is not known is no reason to say something: of an object of which parts are hidden, as the compiler sees one,
/// nothing is found that is not found when all of it is seen. PLIMSOLL_HOLES_ROUNDS hides other parts of each object, that often.
/// </summary>
public sealed class PartlyKnownObjectTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Hidden_parts_add_no_finding()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("PLIMSOLL_HOLES_ROUNDS"), out var set) ? set : 1;
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var (objects, findings, kept) = (0, 0, 0);
        foreach (var document in Documents())
        {
            var whole = Findings(document);
            findings += whole.Count * rounds;
            objects++;
            for (var round = 0; round < rounds; round++)
            {
                var random = new Random((objects * 1000) + round);
                var found = Findings(new(Hidden(document.Root, random), document.File, document.Index));
                kept += found.Count;
                wrong.UnionWith(found.Where(finding => !whole.Contains(finding)).Select(finding => $"{finding.Split(' ')[0]}: {document.File}[{document.Index}], seed {(objects * 1000) + round}: {finding}"));
            }
        }

        output.WriteLine($"{objects} objects, {rounds} times each; {kept} of {findings} findings are left");
        Assert.True(wrong.Count == 0, $"{wrong.Count} findings are there only because something is hidden:\n{string.Join("\n", wrong.Take(100))}");
    }

    private static IEnumerable<ConfigDocument> Documents() =>
        new[] { "conformance/psa", "conformance/real-manifests", "conformance/kube-linter", "conformance/kyverno" }
            .SelectMany(SharedDocuments.Of).Where(document => document is { Kind: DocumentKind.Kubernetes, ApiVersion: not null, ObjectKind: not null });

    private static HashSet<string> Findings(ConfigDocument document)
    {
        var nothing = new ProjectIndex();
        nothing.Complete();
        var emitted = Linter.RunObjects([document], PlatformSet.Empty, RuleSet.All, nothing, CancellationToken.None);
        var growing = Linter.RunFragment((MappingNode)document.Root, document.ObjectKind!, PlatformSet.Empty, RuleSet.All);
        return emitted.Concat(growing)
            .Where(finding => finding.Rule.Id != "PLM7220")
            .Select(finding => $"{finding.Rule.Id} {(finding.Node is null ? "" : NodePath.Of(finding.Node))}").ToHashSet(StringComparer.Ordinal);
    }

    // What an object is stays known; of a list the end is hidden, so that positions stay the same.
    private static ConfigNode Hidden(ConfigNode node, Random random)
    {
        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode(mapping.Origin);
                foreach (var entry in mapping.Entries)
                {
                    var isFixed = mapping.Parent is null && entry.Key is "apiVersion" or "kind";
                    switch (isFixed ? 100 : random.Next(30))
                    {
                        case 0:
                            copy.Set(entry.Key, new UnknownNode(null, entry.Value.Origin));
                            break;
                        case 1:
                            copy.IsOpen = true;
                            break;
                        default:
                            copy.Set(entry.Key, Hidden(entry.Value, random));
                            break;
                    }
                }

                return copy;
            case SequenceNode list:
                var items = new SequenceNode(list.Origin);
                foreach (var item in list)
                {
                    if (items.IsOpen = random.Next(20) == 0)
                    {
                        break;
                    }

                    items.Add(random.Next(30) == 0 ? new UnknownNode(null, item.Origin) : Hidden(item, random));
                }

                return items;
            default:
                return node.Clone();
        }
    }
}
