using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>The rules that the analyzer reports, and how they are run on one object.</summary>
internal sealed class RuleRunner(
    IReadOnlyList<RuleInfo> infos,
    Func<JudgedObject, PlatformSet, CancellationToken, IReadOnlyList<Finding>> run,
    Func<RuleSet, ProjectIndex?, RuleRunner>? choose = null)
{
    /// <summary>All rules of Plimsoll.</summary>
    public static RuleRunner Default { get; } = Of(RuleSet.All, null);

    public IReadOnlyList<RuleInfo> Infos { get; } = infos;

    /// <summary>The rules of a choice, beside documents to which an object may refer.</summary>
    public static RuleRunner Of(RuleSet chosen, ProjectIndex? files)
    {
        var beside = files ?? Nothing();
        return new(
            RuleList.Infos,
            (item, platforms, cancellation) => item.Document is { } document
                ? Linter.RunObjects([document], platforms, chosen, beside, cancellation)
                : Linter.RunFragment(item.Root, item.SchemaType, platforms, chosen, beside, cancellation),
            Of);
    }

    /// <summary>The rules that a project chose, beside files of it to which an object may refer.</summary>
    public RuleRunner In(RuleSet chosen, ProjectIndex? files) => choose?.Invoke(chosen, files) ?? this;

    /// <summary>The same rules, with someone who sees each object and what is found on it.</summary>
    public RuleRunner Watched(Action<MappingNode, IReadOnlyList<Finding>> see) => new(
        Infos,
        (item, platforms, cancellation) =>
        {
            var findings = run(item, platforms, cancellation);
            see(item.Root, findings);
            return findings;
        },
        choose is null ? null : (chosen, files) => choose(chosen, files).Watched(see));

    /// <summary>The findings on an object. What it refers to is known if it is among the documents beside it.</summary>
    public IReadOnlyList<Finding> Run(JudgedObject item, PlatformSet platforms, CancellationToken cancellation) => run(item, platforms, cancellation);

    private static ProjectIndex Nothing()
    {
        var nothing = new ProjectIndex();
        nothing.Complete();
        return nothing;
    }
}
