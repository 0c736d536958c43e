namespace Plimsoll.Rules;

/// <summary>The rules PLM7, by id: what the API server refuses, and what goes wrong at run time.</summary>
internal static class CorrectnessRules
{
    public static Rule[] All =>
    [
        new ProbePortNotDeclared(), // PLM7164
        new CronjobScheduleInvalid(), // PLM7197
        new SelectorDoesNotMatchTemplate(), // PLM7199
        new VolumeClaimNoStorageRequest(), // PLM7201
        new ApiVersionDeprecated(), // PLM7215
        new ConfigReferenceMissing(), // PLM7219
        new YamlKeysUnsorted(), // PLM7220
        new LegacyProfileAnnotation(), // PLM7221
        new ImmutableFieldDiffers(), // PLM7222
        new HostPortMismatchUnderHostNetwork(), // PLM7334
        new UserNamespaceWithHostNamespace(), // PLM7335
        new ProcMountUnmaskedWithoutUserNamespace(), // PLM7336
        new PrivilegedWithEscalationDisabled(), // PLM7337
        new SysAdminWithEscalationDisabled(), // PLM7338
        new SharedPidWithHostPid(), // PLM7339
        new SysctlConflictsWithHostNamespace(), // PLM7340
        new SysctlDuplicateOrMalformed(), // PLM7341
        new SeccompLocalhostPathMissing(), // PLM7342
        new SeccompPathWithoutLocalhost(), // PLM7343
        new ApparmorLocalhostPathInvalid(), // PLM7344
        new ApparmorFieldAnnotationDisagree(), // PLM7345
        new ApparmorAnnotationUnknownContainer(), // PLM7346
        new WindowsPodWithLinuxFields(), // PLM7347
        new LinuxPodWithWindowsFields(), // PLM7348
        new HostProcessPodInconsistent(), // PLM7349
        new BidirectionalPropagationUnprivileged(), // PLM7350
        new RecursiveReadOnlyMisused(), // PLM7351
        new InitContainerWithProbeOrHook(), // PLM7352
        new ContainerRestartPolicyMisplaced(), // PLM7353
        new ProbeSuccessThresholdNotOne(), // PLM7354
        new ReadinessProbeGracePeriodSet(), // PLM7355
        new HandlerCountNotOne(), // PLM7356
        new PreStopSleepExceedsGrace(), // PLM7358
        new ContainerNameDuplicate(), // PLM7359
        new HostPortDuplicate(), // PLM7360
        new VolumeMountUndeclared(), // PLM7361
        new SubPathEscapes(), // PLM7364
        new RequestExceedsLimit(), // PLM7365
        new ExtendedResourceRequestDiffers(), // PLM7366
        new PodLevelResourcesInconsistent(), // PLM7367
        new DnsNoneWithoutNameserver(), // PLM7368
        new TolerationMalformed(), // PLM7369
        new ControllerRestartPolicyWrong(), // PLM7370
        new RollingUpdateFrozen(), // PLM7371
        new StatefulSetPodNameTooLong(), // PLM7372
        new RunAsNonRootWithZeroUid(), // PLM7374
        new WorkloadMalformed(), // PLM7375
        new MemoryQuantityMilliSuffix(), // PLM7380
        new CpuQuantityImplausible(), // PLM7381
        new EnvReferenceUnresolved(), // PLM7382
        new EnvShadowedByEnvFrom(), // PLM7383
        new CommandNotTokenised(), // PLM7384
        new VolumeUnused(), // PLM7385
        new HostPortWithManyReplicas(), // PLM7387
        new SingleWriterVolumeWithRollingUpdate(), // PLM7388
        new HpaResourceMetricWithoutRequest(), // PLM7389
        new AutoscalersFight(), // PLM7390
        new PdbOverlap(), // PLM7391
        new TopologySpreadSelectorMissesSelf(), // PLM7392
        new LivenessKillsSlowStart(), // PLM7393
        new ProbeTimeoutNotBelowPeriod(), // PLM7394
        new ServiceTargetPortUnmatched(), // PLM7395
        new ServiceMalformed(), // PLM7396
        new ContainerPortNameDuplicate(), // PLM7397
        new IngressMalformed(), // PLM7398
        new NetworkPolicyMalformed(), // PLM7399
        new PrivilegedPortAsNonRoot(), // PLM7402
        new DotnetReadOnlyRootNeedsTmp(), // PLM7403
        new DotnetHeapLimitAboveMemoryLimit(), // PLM7404
        new DotnetPortDefaultMismatch(), // PLM7405
    ];
}
