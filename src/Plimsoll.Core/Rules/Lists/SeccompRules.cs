namespace Plimsoll.Rules;

/// <summary>Those of the rules PLM3 that look at Kubernetes objects, by id: their seccomp profiles.</summary>
internal static class SeccompRules
{
    public static Rule[] All =>
    [
        new SeccompProfileMissing(), // PLM3222
        new SeccompUnconfined(), // PLM3223
        new SeccompSyscallOutsideAllowList(), // PLM3245
        new DotnetRuntimeNeedsSyscall(), // PLM3450
        new NoNewPrivsOff(), // PLM3451
        new LocalhostProfileNotInProject(), // PLM3452
        new ProfileNeverReferenced(), // PLM3453
        new OciArtifactProfile(), // PLM3454
    ];
}
