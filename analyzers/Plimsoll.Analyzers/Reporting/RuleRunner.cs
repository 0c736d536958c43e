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
    public static RuleRunner Default { get; } = new(RuleList.Infos, static (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, RuleSet.All, cancellation));

    public IReadOnlyList<RuleInfo> Infos { get; } = infos;

    /// <summary>The rules that a project chose, beside files of it to which an object may refer.</summary>
    public RuleRunner In(RuleSet chosen, ProjectIndex? files)
    {
        if (!ReferenceEquals(this, Default) || (files is null && ReferenceEquals(chosen, RuleSet.All)))
        {
            return this;
        }

        return files is null
            ? new(Infos, (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, chosen, cancellation))
            : new(Infos, (root, type, platforms, cancellation) => Linter.RunFragment(root, type, platforms, chosen, files, cancellation));
    }

    /// <summary>The findings on an object of a schema type, seen alone: what it refers to is not known.</summary>
    public IReadOnlyList<Finding> Run(MappingNode root, string schemaType, PlatformSet platforms, CancellationToken cancellation) =>
        run(root, schemaType, platforms, cancellation);
}
