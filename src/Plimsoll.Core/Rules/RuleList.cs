using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Every rule: the first digit of its id, and whether it looks at specs and profiles alone, say which of the lists has it.</summary>
public static class RuleList
{
    /// <summary>The rules that look at Kubernetes objects, whatever else they look at.</summary>
    internal static IReadOnlyList<Rule> OfObjects { get; } =
    [
        .. SecurityRules.All,
        .. VersionRules.All,
        .. SeccompRules.All,
        .. OciRules.All,
        .. ReliabilityRules.All,
        .. NetworkRules.All,
        .. CorrectnessRules.All,
    ];

    /// <summary>The rules that look at OCI specs or seccomp profiles alone: half of all, and most runs see no such document.</summary>
    internal static IReadOnlyList<Rule> OfSpecs => Specs.Rules;

    /// <summary>Every rule, by id.</summary>
    internal static IReadOnlyList<Rule> All => ById.Rules;

    /// <summary>What is said of every rule whose id can be reported, by id.</summary>
    public static IReadOnlyList<RuleInfo> Infos => ById.Infos;

    private static class Specs
    {
        public static readonly IReadOnlyList<Rule> Rules = [.. ProfileRules.All, .. SpecRules.All];
    }

    // Apart, so that a run that finds nothing makes no texts.
    private static class ById
    {
        public static readonly IReadOnlyList<Rule> Rules = [.. OfObjects.Concat(OfSpecs).OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)];

        public static readonly IReadOnlyList<RuleInfo> Infos =
            [.. Rules.Select(rule => rule.Info).Concat(FormRules.All).Concat(SdkRules.All).Concat(SchemaRules.All).Concat(AllowanceRules.All).OrderBy(info => info.Id, StringComparer.Ordinal)];
    }
}
