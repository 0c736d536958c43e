using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Every rule, by id.</summary>
public static class RuleList
{
    // Before Infos, which is made from it.
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new NestedRuncInSysbox(), // PLM2001
        new NotifyBeforeListener(), // PLM2002
        new EpermForNewSyscall(), // PLM2003
        new ReadOnlySysInPrivilegedContainer(), // PLM2004
        new ReadOnlyRootInSysbox(), // PLM2005
    ];

    /// <summary>What is said of every rule whose id can be reported, by id.</summary>
    public static IReadOnlyList<RuleInfo> Infos { get; } =
        [.. All.Select(rule => rule.Info).Concat(FormRules.All).OrderBy(info => info.Id, StringComparer.Ordinal)];
}
