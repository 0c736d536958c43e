using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>The rules that the analyzer reports, and how they are run on one object.</summary>
internal sealed class RuleRunner(IReadOnlyList<RuleInfo> infos, Func<JudgedObject, PlatformSet, CancellationToken, IReadOnlyList<Finding>> run)
{
    private readonly Func<RuleSet, IReadOnlyList<ConfigDocument>, RuleRunner>? _choose;
    private readonly Func<IReadOnlyList<ConfigDocument>, RuleRunner>? _beside;
    private readonly Func<IReadOnlyList<ConfigDocument>, PlatformSet, CancellationToken, IReadOnlyList<Finding>>? _between;

    private RuleRunner(RuleSet chosen, IReadOnlyList<ConfigDocument> files, ProjectIndex index)
        : this(
            RuleList.Infos,
            (item, platforms, cancellation) => item.Document is { } document
                ? Linter.RunObjects([document], platforms, chosen, index, cancellation)
                : Linter.RunFragment(item.Root, item.SchemaType, platforms, chosen, index, cancellation))
    {
        _choose = Of;
        _beside = objects => Of(chosen, [.. files, .. objects]);
        _between = (objects, platforms, cancellation) => Linter.RunBetween(objects, platforms, chosen, index, cancellation);
    }

    private RuleRunner(RuleRunner watched, Action<JudgedObject, IReadOnlyList<Finding>> see)
        : this(
            watched.Infos,
            (item, platforms, cancellation) =>
            {
                var findings = watched.Run(item, platforms, cancellation);
                see(item, findings);
                return findings;
            })
    {
        _choose = (chosen, files) => watched.In(chosen, files).Watched(see);
        _beside = objects => watched.Beside(objects).Watched(see);
        _between = (objects, platforms, cancellation) =>
        {
            var findings = watched.Between(objects, platforms, cancellation);
            foreach (var root in objects.Select(static document => document.Root).OfType<MappingNode>())
            {
                see(new(root, "", IsWhole: true), [.. findings.Where(finding => finding.Node?.Root == root)]);
            }

            return findings;
        };
    }

    /// <summary>All rules of Plimsoll.</summary>
    public static RuleRunner Default { get; } = Of(RuleSet.All, []);

    public IReadOnlyList<RuleInfo> Infos { get; } = infos;

    /// <summary>The rules of a choice, beside documents to which an object may refer.</summary>
    public static RuleRunner Of(RuleSet chosen, IReadOnlyList<ConfigDocument> files)
    {
        var index = new ProjectIndex();
        foreach (var document in files)
        {
            index.Add(document);
        }

        index.Complete();
        return new(chosen, files, index);
    }

    /// <summary>The rules that a project chose, beside files of it to which an object may refer.</summary>
    public RuleRunner In(RuleSet chosen, IReadOnlyList<ConfigDocument> files) => _choose?.Invoke(chosen, files) ?? this;

    /// <summary>The same rules, beside further objects to which an object may refer.</summary>
    public RuleRunner Beside(IReadOnlyList<ConfigDocument> objects) => _beside?.Invoke(objects) ?? this;

    /// <summary>The same rules, with someone who sees each object and what is found on it, and once more what it is to others.</summary>
    public RuleRunner Watched(Action<JudgedObject, IReadOnlyList<Finding>> see) => new(this, see);

    /// <summary>The findings on an object. What it refers to is known if it is among the documents beside it.</summary>
    public IReadOnlyList<Finding> Run(JudgedObject item, PlatformSet platforms, CancellationToken cancellation) => run(item, platforms, cancellation);

    /// <summary>The findings on what objects of one output are to each other.</summary>
    public IReadOnlyList<Finding> Between(IReadOnlyList<ConfigDocument> objects, PlatformSet platforms, CancellationToken cancellation) =>
        _between?.Invoke(objects, platforms, cancellation) ?? [];
}
