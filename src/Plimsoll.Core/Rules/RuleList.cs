using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Every rule, by id.</summary>
public static class RuleList
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new NestedRuncInSysbox(), // PLM2001
        new NotifyBeforeListener(), // PLM2002
        new EpermForNewSyscall(), // PLM2003
        new ReadOnlySysInPrivilegedContainer(), // PLM2004
        new ReadOnlyRootInSysbox(), // PLM2005
    ];

    /// <summary>What is said of every rule whose id can be reported, by id.</summary>
    public static IReadOnlyList<RuleInfo> Infos => ById.Infos;

    // Apart from All, so that a run that finds nothing makes no texts.
    private static class ById
    {
        public static readonly IReadOnlyList<RuleInfo> Infos =
            [.. All.Select(rule => rule.Info).Concat(FormRules.All).Concat(SchemaRules.All).OrderBy(info => info.Id, StringComparer.Ordinal)];
    }
}
