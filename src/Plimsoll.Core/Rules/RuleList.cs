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
        new PsaAppArmorProfile(), // PLM5001
        new PsaBaselineCapabilities(), // PLM5002
        new PsaHostNamespaces(), // PLM5003
        new PsaHostPathVolumes(), // PLM5004
        new PsaHostPorts(), // PLM5005
        new PsaHostProbes(), // PLM5006
        new PsaPrivileged(), // PLM5007
        new PsaProcMount(), // PLM5008
        new PsaSelinuxOptions(), // PLM5009
        new PsaBaselineSeccomp(), // PLM5010
        new PsaSysctls(), // PLM5011
        new PsaWindowsHostProcess(), // PLM5012
        new PsaPrivilegeEscalation(), // PLM5021
        new PsaRestrictedCapabilities(), // PLM5022
        new PsaRestrictedProcMount(), // PLM5023
        new PsaRestrictedVolumes(), // PLM5024
        new PsaRunAsNonRoot(), // PLM5025
        new PsaRunAsUser(), // PLM5026
        new PsaRestrictedSeccomp(), // PLM5027
    ];

    /// <summary>What is said of every rule whose id can be reported, by id.</summary>
    public static IReadOnlyList<RuleInfo> Infos => ById.Infos;

    // Apart from All, so that a run that finds nothing makes no texts.
    private static class ById
    {
        public static readonly IReadOnlyList<RuleInfo> Infos =
            [.. All.Select(rule => rule.Info).Concat(FormRules.All).Concat(SdkRules.All).Concat(SchemaRules.All).OrderBy(info => info.Id, StringComparer.Ordinal)];
    }
}
