namespace Plimsoll.Rules;

/// <summary>Those of the rules PLM3 that look at seccomp profiles alone, by id.</summary>
internal static class ProfileRules
{
    public static Rule[] All =>
    [
        new SeccompDefaultActionMissing(), // PLM3224
        new SeccompProfileEmpty(), // PLM3225
        new SeccompActionInvalid(), // PLM3226
        new SeccompArchitectureInvalid(), // PLM3227
        new SeccompOperatorInvalid(), // PLM3228
        new SeccompNamesEmpty(), // PLM3229
        new SeccompArgIndexOutOfRange(), // PLM3230
        new SeccompErrnoOnWrongAction(), // PLM3231
        new SeccompErrnoNameUnknown(), // PLM3232
        new SeccompRuleEqualsDefault(), // PLM3233
        new SeccompSyscallUnknown(), // PLM3234
        new SeccompArchAndArchmap(), // PLM3235
        new SeccompNameAndNames(), // PLM3236
        new SeccompMinKernelInvalid(), // PLM3237
        new SeccompNotifyNeedsSupport(), // PLM3240
        new SeccompListenerMetadataWithoutPath(), // PLM3241
        new SeccompFlagUnknown(), // PLM3242
        new SeccompFlagNewListener(), // PLM3243
        new SeccompSameArgComparedTwice(), // PLM3244
        new DockerFieldsInRuntimeProfile(), // PLM3436
        new ErrnoBreaksFallback(), // PLM3437
        new Clone3DefeatsCloneFilter(), // PLM3438
        new SubArchitectureGap(), // PLM3439
        new PointerArgumentFilter(), // PLM3440
        new ArgumentWidth(), // PLM3441
        new ConflictingRules(), // PLM3442
        new DuplicateRule(), // PLM3443
        new DenyListProfile(), // PLM3444
        new HighRiskSyscallAllowed(), // PLM3445
        new IoUringAllowed(), // PLM3446
        new WeakerThanRuntimeDefault(), // PLM3447
        new RuntimeNeedsSyscall(), // PLM3448
        new RequiresNewerLibseccomp(), // PLM3449
        new KillMeansThread(), // PLM3501
        new ErrnoOutOfRange(), // PLM3502
        new CompanionArchitectureMissing(), // PLM3503
        new ProfileFieldUnknown(), // PLM3504
        new MalformedProfile(), // PLM3505
        new NotifyOnRuntimeCall(), // PLM3506
        new ListenerWithoutNotify(), // PLM3507
        new WideRangesMerge(), // PLM3508
    ];
}
