using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// Runs the rules on one object for every way through the joins below it.
/// A finding is definite if it holds on all ways on which its subject exists, and may hold if one choice alone decides it;
/// what takes two independent choices is not reported, because no path need make both.
/// </summary>
internal sealed class Judge(RuleRunner rules, PlatformSet platforms, IReadOnlyList<WriteSite> sites, Bounds bounds, CancellationToken cancellation)
{
    private const int MaxVariants = 8;

    // Most objects are as they should be: what keeps findings apart is made when there are any.
    private static readonly Dictionary<FindingKey, Finding> NoFindings = [];

    private HashSet<(string Rule, int Site, string Message)>? _said;

    /// <summary>The findings on the object of a number.</summary>
    /// <param name="state">What is known at the end of the member.</param>
    /// <param name="root">The number.</param>
    /// <param name="schemaType">Its type in the schema.</param>
    /// <param name="isWhole">Whether it is emitted as it is.</param>
    public IReadOnlyList<Judgement> Run(State state, int root, string schemaType, bool isWhole)
    {
        var variants = Variants(state, root, schemaType, isWhole);
        if (variants.TrueForAll(static variant => variant.Findings.Count == 0))
        {
            return [];
        }

        var made = state.Find(root)!.Site;
        var result = new List<Judgement>();
        var seen = new HashSet<FindingKey>();
        foreach (var variant in variants)
        {
            foreach (var pair in variant.Findings)
            {
                if (seen.Add(pair.Key) && Verdict(pair.Key, pair.Value, variants) is { } verdict)
                {
                    (_said ??= []).Add((pair.Value.Rule.Id, pair.Value.Origin.Line, pair.Value.Message));
                    result.Add(Judged(pair.Value, verdict, made));
                }
            }
        }

        return result;
    }

    /// <summary>The findings on what objects of one output are to each other, without those that were already said of one of them.</summary>
    public IReadOnlyList<Judgement> Between(IReadOnlyList<ConfigDocument> objects)
    {
        var result = new List<Judgement>();
        foreach (var finding in rules.Between(objects, platforms, cancellation))
        {
            if (Site(finding.Origin) is { } site && _said?.Contains((finding.Rule.Id, site.Index, finding.Message)) != true)
            {
                result.Add(Judged(finding, finding.Verdict, site));
            }
        }

        return result;
    }

    private List<Variant> Variants(State state, int root, string schemaType, bool isWhole)
    {
        var only = new Lowering(state, Lowering.NoChoice, isCoarse: false);
        var onlyDocument = only.Root(root);
        return only.OpenJoin is { } first ? Variants(state, root, first, schemaType, isWhole)
            : onlyDocument is null ? []
            : [Lint(only, new(onlyDocument, schemaType, isWhole) { IsReturned = IsReturned(state, root) }, Lowering.NoChoice)];
    }

    private List<Variant> Variants(State state, int root, int first, string schemaType, bool isWhole)
    {
        var result = new List<Variant>();
        var pending = new Queue<Dictionary<int, bool>>();
        pending.Enqueue(new() { [first] = true });
        pending.Enqueue(new() { [first] = false });
        while (pending.Count > 0)
        {
            // Too many ways: what depends on the joins that are left is unknown.
            var taken = pending.Dequeue();
            var isCoarse = result.Count + pending.Count + 2 > MaxVariants;
            var tree = new Lowering(state, taken, isCoarse);
            var document = tree.Root(root);
            if (isCoarse && tree.OpenJoin is not null)
            {
                bounds.Hit("ways");
            }

            if (tree.OpenJoin is { } join && !isCoarse)
            {
                pending.Enqueue(new(taken) { [join] = true });
                pending.Enqueue(new(taken) { [join] = false });
            }
            else if (document is not null)
            {
                result.Add(Lint(tree, new(document, schemaType, isWhole) { IsReturned = IsReturned(state, root) }, taken));
            }
        }

        return result;
    }

    private static bool IsReturned(State state, int root) => (state.Find(root)!.Sharing & (Sharing.Returned | Sharing.Stored)) == Sharing.Returned;

    private Variant Lint(Lowering tree, JudgedObject item, Dictionary<int, bool> taken)
    {
        var found = rules.Run(item, platforms, cancellation);
        return new(tree, taken, found.Count == 0 ? NoFindings : ByKey(found, tree));
    }

    private static Dictionary<FindingKey, Finding> ByKey(IReadOnlyList<Finding> found, Lowering tree)
    {
        var findings = new Dictionary<FindingKey, Finding>();
        foreach (var finding in found)
        {
            var key = Key(finding, tree);
            if (!findings.ContainsKey(key))
            {
                findings.Add(key, finding);
            }
        }

        return findings;
    }

    private static Verdict? Verdict(FindingKey key, Finding finding, List<Variant> variants)
    {
        var holds = true;
        foreach (var variant in variants)
        {
            holds &= !variant.Has(key.Subject) || variant.Findings.ContainsKey(key);
        }

        if (holds)
        {
            return finding.Verdict;
        }

        foreach (var variant in variants)
        {
            if (variant.Findings.ContainsKey(key) && IsDecidedByOne(key, variant, variants))
            {
                return Documents.Verdict.SomePath;
            }
        }

        return null;
    }

    // Whether one choice of this variant brings the finding with it, whatever the others are: one of them may be whether its subject is there at all.
    private static bool IsDecidedByOne(FindingKey key, Variant variant, List<Variant> variants)
    {
        foreach (var choice in variant.Taken)
        {
            var always = true;
            foreach (var other in variants)
            {
                always &= !other.Taken.TryGetValue(choice.Key, out var side) || side != choice.Value || other.Findings.ContainsKey(key);
            }

            if (always)
            {
                return true;
            }
        }

        return false;
    }

    private static FindingKey Key(Finding finding, Lowering tree)
    {
        var path = "";
        for (var node = finding.Node; node is not null; node = node.Parent)
        {
            if (IsObject(node) && tree.MakerOf(node) is { } subject)
            {
                return new(finding.Rule.Id, finding.Platform, subject, path);
            }

            path = Step(node) + path;
        }

        return new(finding.Rule.Id, finding.Platform, null, finding.Path);
    }

    // What findings speak of as a thing of its own, true of it whenever it is there: a whole object, or a container. Anything else is a part of one.
    private static bool IsObject(ConfigNode node) => node.Parent is null
        || (node.Parent is SequenceNode { Parent: MappingNode } list && KeyOf(list) is "containers" or "initContainers" or "ephemeralContainers" or "items");

    private static string? KeyOf(ConfigNode node)
    {
        foreach (var entry in (node.Parent as MappingNode)?.Entries ?? default)
        {
            if (ReferenceEquals(entry.Value, node))
            {
                return entry.Key;
            }
        }

        return null;
    }

    // Items of a list count by the place that wrote them: their positions differ from variant to variant.
    private static string Step(ConfigNode node)
    {
        if (KeyOf(node) is { } key)
        {
            return "." + key;
        }

        return "#" + node.Origin.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // What is missing with all that would hold it is said where the object is made.
    private Judgement Judged(Finding finding, Verdict verdict, WriteSite made)
    {
        var related = new List<WriteSite>();
        foreach (var node in finding.Related)
        {
            if (Site(node.Origin) is { } site)
            {
                related.Add(site);
            }
        }

        return new(finding, verdict, finding.Origin.IsKnown ? Site(finding.Origin) : made, related, finding.Path, sites);
    }

    // A node with a file is one of another document.
    private WriteSite? Site(Origin origin) => origin.File is null && origin.Line > 0 && origin.Line <= sites.Count ? sites[origin.Line - 1] : null;

    private readonly record struct FindingKey(string Id, string? Platform, WriteSite? Subject, string Path);

    private sealed class Variant(Lowering tree, Dictionary<int, bool> taken, Dictionary<FindingKey, Finding> findings)
    {
        public Lowering Tree { get; } = tree;

        public Dictionary<int, bool> Taken { get; } = taken;

        public Dictionary<FindingKey, Finding> Findings { get; } = findings;

        public bool Has(WriteSite? subject) => subject is null || Tree.MayHold(subject);
    }
}
