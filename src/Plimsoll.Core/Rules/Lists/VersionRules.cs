namespace Plimsoll.Rules;

/// <summary>The rules PLM2, by id: combinations with the versions of a platform.</summary>
internal static class VersionRules
{
    public static Rule[] All =>
    [
        new NestedRuncInSysbox(), // PLM2001
        new NotifyBeforeListener(), // PLM2002
        new EpermForNewSyscall(), // PLM2003
        new ReadOnlySysInPrivilegedContainer(), // PLM2004
        new ReadOnlyRootInSysbox(), // PLM2005
    ];
}
