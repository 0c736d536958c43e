using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>The rules that the analyzer reports, and how they are run on one object.</summary>
internal sealed class RuleRunner(
    IReadOnlyList<RuleInfo> infos,
    Func<MappingNode, string, PlatformSet, CancellationToken, IReadOnlyList<Finding>> run,
    Func<RuleSet, ProjectIndex?, RuleRunner>? choose = null)
{
    /// <summary>All rules of Plimsoll.</summary>
    public static RuleRunner Default { get; } = new(
        RuleList.Infos,
        static (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, RuleSet.All, cancellation),
        Of);

    public IReadOnlyList<RuleInfo> Infos { get; } = infos;

    /// <summary>The rules that a project chose, beside files of it to which an object may refer.</summary>
    public RuleRunner In(RuleSet chosen, ProjectIndex? files) => choose?.Invoke(chosen, files) ?? this;

    /// <summary>The same rules, with someone who sees each object and what is found on it.</summary>
    public RuleRunner Watched(Action<MappingNode, IReadOnlyList<Finding>> see) => new(
        Infos,
        (root, type, platforms, cancellation) =>
        {
            var findings = run(root, type, platforms, cancellation);
            see(root, findings);
            return findings;
        },
        choose is null ? null : (chosen, files) => choose(chosen, files).Watched(see));

    private static RuleRunner Of(RuleSet chosen, ProjectIndex? files) => files is null
        ? new(RuleList.Infos, (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, chosen, cancellation))
        : new(RuleList.Infos, (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, chosen, files, cancellation));

    /// <summary>The findings on an object of a schema type, seen alone: what it refers to is not known.</summary>
    public IReadOnlyList<Finding> Run(MappingNode root, string schemaType, PlatformSet platforms, CancellationToken cancellation) =>
        run(root, schemaType, platforms, cancellation);
}
