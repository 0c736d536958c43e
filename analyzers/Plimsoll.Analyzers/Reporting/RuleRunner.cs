using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>The rules that the analyzer reports, and how they are run on one object.</summary>
internal sealed class RuleRunner(
    IReadOnlyList<RuleInfo> infos,
    Func<MappingNode, string, PlatformSet, CancellationToken, IReadOnlyList<Finding>> run)
{
    /// <summary>All rules of Plimsoll.</summary>
    public static RuleRunner Default { get; } = new(RuleList.Infos, Linter.RunFragment);

    public IReadOnlyList<RuleInfo> Infos { get; } = infos;

    /// <summary>The same rules in a project whose files an object may refer to.</summary>
    public RuleRunner Beside(ProjectIndex files) => ReferenceEquals(this, Default)
        ? new(Infos, (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, RuleSet.Default, files, cancellation))
        : this;

    /// <summary>The findings on an object of a schema type, seen alone: what it refers to is not known.</summary>
    public IReadOnlyList<Finding> Run(MappingNode root, string schemaType, PlatformSet platforms, CancellationToken cancellation) =>
        run(root, schemaType, platforms, cancellation);
}
