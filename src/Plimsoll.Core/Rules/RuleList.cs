using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Every rule, by id: the first digit says which of the lists has it.</summary>
public static class RuleList
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        .. SecurityRules.All,
        .. VersionRules.All,
        .. SeccompRules.All,
        .. OciRules.All,
        .. ReliabilityRules.All,
        .. NetworkRules.All,
        .. CorrectnessRules.All,
    ];

    /// <summary>What is said of every rule whose id can be reported, by id.</summary>
    public static IReadOnlyList<RuleInfo> Infos => ById.Infos;

    // Apart from All, so that a run that finds nothing makes no texts.
    private static class ById
    {
        public static readonly IReadOnlyList<RuleInfo> Infos =
            [.. All.Select(rule => rule.Info).Concat(FormRules.All).Concat(SdkRules.All).Concat(SchemaRules.All).Concat(AllowanceRules.All).OrderBy(info => info.Id, StringComparer.Ordinal)];
    }
}
