using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;
using Plimsoll.Tests;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>
/// What is not known is no reason to say something: of an object of which parts are hidden, as the compiler sees one,
/// nothing is found that is not found when all of it is seen. PLIMSOLL_HOLES_ROUNDS hides other parts of each object, that often.
/// PLM7220 is about the order of keys, PLM7387 names the first port that is seen, and PLM3223 leaves privileged containers to another rule.
/// </summary>
public sealed class PartlyKnownObjectTests(ITestOutputHelper output)
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PLIMSOLL_HOLES_ROUNDS"), out var set) ? set : 1;

    [SharedFact]
    public void Hidden_parts_add_no_finding()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var (objects, findings, kept) = (0, 0, 0);
        foreach (var document in Documents())
        {
            var whole = Findings(document);
            findings += whole.Count * Rounds;
            objects++;
            for (var round = 0; round < Rounds; round++)
            {
                var random = new Random((objects * 1000) + round);
                var found = Findings(new(Hidden(document.Root, random), document.File, document.Index));
                kept += found.Count;
                wrong.UnionWith(found.Where(finding => !whole.Contains(finding)).Select(finding => $"{finding.Split(' ')[0]}: {document.File}[{document.Index}], seed {(objects * 1000) + round}: {finding}"));
            }
        }

        output.WriteLine($"{objects} objects, {Rounds} times each; {kept} of {findings} findings are left");
        Assert.True(wrong.Count == 0, $"{wrong.Count} findings are there only because something is hidden:\n{string.Join("\n", wrong.Take(100))}");
    }

    [SharedFact]
    public void Hidden_parts_of_projects_add_no_finding()
    {
        var wrong = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var projects = 0;
        foreach (var project in Documents().GroupBy(document => Path.GetDirectoryName(document.File), StringComparer.Ordinal).Select(Enumerable.ToList).Where(project => project.Count > 1))
        {
            var whole = Together(project);
            projects++;
            for (var round = 0; round < Rounds; round++)
            {
                var random = new Random((projects * 1000) + round);
                foreach (var finding in Together(project.ConvertAll(document => document.ObjectKind!.EndsWith("List", StringComparison.Ordinal) ? document : new ConfigDocument(Hidden(document.Root, random), document.File, document.Index))).Except(whole))
                {
                    wrong.TryAdd(finding.Split(' ')[0], $"seed {(projects * 1000) + round}: {finding}");
                }
            }
        }

        output.WriteLine($"{projects} projects");
        Assert.True(wrong.Count == 0, $"findings that are there only because something is hidden:\n{string.Join("\n", wrong.Values)}");
    }

    // What reads the same of two objects of one name is said of the first, and of the other if the first is hidden.
    private static HashSet<string> Together(List<ConfigDocument> project) => Linter.Run(new LintProject(project, PlatformSet.Empty) { Rules = RuleSet.All })
        .Where(finding => finding.Rule.Id is not ("PLM7220" or "PLM3223" or "PLM7387"))
        .Select(finding => $"{finding.Rule.Id} {(finding.Node is null ? "" : NodePath.Of(finding.Node))}").ToHashSet(StringComparer.Ordinal);

    [SharedFact]
    public void What_may_still_come_adds_no_finding()
    {
        var wrong = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var objects = 0;
        foreach (var document in Documents())
        {
            var filled = Growing((MappingNode)document.Root);
            var random = new Random(++objects);
            foreach (var finding in Growing(Lesser(document.Root, random)).Except(filled))
            {
                wrong.TryAdd(finding.Split(' ')[0], $"{document.File}[{document.Index}], seed {objects}: {finding}");
            }
        }

        output.WriteLine($"{objects} objects");
        Assert.True(wrong.Count == 0, $"findings that go when the object is filled in:\n{string.Join("\n", wrong.Values)}");
    }

    [SharedFact]
    public void Alone_a_part_is_no_worse_than_where_it_belongs()
    {
        var wrong = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var parts = 0;
        foreach (var document in Documents())
        {
            var whole = Linter.Run(new LintProject([document], PlatformSet.Empty) { Rules = RuleSet.All })
                .Where(finding => finding.Node is not null).Select(finding => $"{finding.Rule.Id} {NodePath.Of(finding.Node!)}").ToHashSet(StringComparer.Ordinal);
            foreach (var (part, type) in ObjectParts.Of(document))
            {
                parts++;
                foreach (var place in Linter.RunFragment((MappingNode)part.Clone(), type.Name, PlatformSet.Empty, RuleSet.All).Select(finding => ObjectParts.Place(finding, part)))
                {
                    if (!whole.Contains(place))
                    {
                        wrong.TryAdd($"{place.Split(' ')[0]} {type.ShortName}", $"{document.File}[{document.Index}]: {place}");
                    }
                }
            }
        }

        output.WriteLine($"{parts} parts");
        Assert.True(wrong.Count == 0, $"findings on parts that go where the part belongs:\n{string.Join("\n", wrong)}");
    }

    private static HashSet<string> Growing(MappingNode root)
    {
        var (version, kind) = (root["apiVersion"]!.ToString()!, root["kind"]!.ToString()!);
        return Linter.RunFragment(root, KubernetesSchema.Default.FindKind(version, kind)?.TypeName ?? kind, PlatformSet.Empty, RuleSet.All)
            .Where(finding => !ExcusedLater.Rules.Contains(finding.Rule.Id))
            .Select(finding => $"{finding.Rule.Id} {(finding.Node is null ? "" : NodePath.Of(finding.Node))}").ToHashSet(StringComparer.Ordinal);
    }

    // Some fields are not there yet.
    private static MappingNode Lesser(ConfigNode root, Random random)
    {
        var copy = (MappingNode)root.Clone();
        Thin(copy, random);
        return copy;
    }

    private static void Thin(ConfigNode node, Random random)
    {
        foreach (var item in node as SequenceNode ?? [])
        {
            Thin(item, random);
        }

        foreach (var entry in (node as MappingNode)?.Entries.ToArray() ?? [])
        {
            if (random.Next(20) == 0 && !(node.Parent is null && entry.Key is "apiVersion" or "kind"))
            {
                ((MappingNode)node).Remove(entry.Key);
            }
            else
            {
                Thin(entry.Value, random);
            }
        }
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
            .Where(finding => finding.Rule.Id is not ("PLM7220" or "PLM3223" or "PLM7387"))
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
