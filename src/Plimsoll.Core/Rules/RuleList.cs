using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Every rule, by id.</summary>
public static class RuleList
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new PrivilegedContainer(), // PLM1101
        new PrivilegeEscalationAllowed(), // PLM1102
        new RunAsNonRootNotEnforced(), // PLM1103
        new RunAsUserZero(), // PLM1104
        new LowUserId(), // PLM1105
        new LowGroupId(), // PLM1106
        new RootGroupMembership(), // PLM1107
        new MissingSecurityContext(), // PLM1110
        new WritableRootFilesystem(), // PLM1111
        new CapabilityBeyondBaseline(), // PLM1112
        new CapabilityBeyondRestricted(), // PLM1113
        new CapabilitiesNotAllDropped(), // PLM1114
        new NoCapabilityDropped(), // PLM1115
        new NetRawAvailable(), // PLM1116
        new SysAdminCapability(), // PLM1117
        new SysModuleCapability(), // PLM1118
        new DangerousCapability(), // PLM1119
        new SelinuxUserOrRoleSet(), // PLM1121
        new SelinuxTypeNotAllowed(), // PLM1122
        new ApparmorDisabledOrUnknown(), // PLM1123
        new ApparmorProfileMissing(), // PLM1124
        new LinuxHardeningMissing(), // PLM1125
        new ProcMountUnmasked(), // PLM1126
        new WindowsHostProcess(), // PLM1127
        new WindowsNotContainerUser(), // PLM1128
        new HostUsersNotIsolated(), // PLM1129
        new EphemeralContainerPresent(), // PLM1130
        new SudoInCommand(), // PLM1131
        new GitSyncCommandInjection(), // PLM1133
        new HostNetwork(), // PLM1135
        new HostPid(), // PLM1136
        new HostIpc(), // PLM1137
        new HostPort(), // PLM1138
        new HostPathVolume(), // PLM1139
        new SensitiveHostPath(), // PLM1140
        new WritableHostPathMount(), // PLM1141
        new HostProcMounted(), // PLM1142
        new RuntimeSocketMounted(), // PLM1143
        new BidirectionalMountPropagation(), // PLM1144
        new VolumeTypeNotAllowed(), // PLM1145
        new HostPathPersistentVolume(), // PLM1146
        new HostAliasesSet(), // PLM1148
        new UnsafeSysctl(), // PLM1149
        new SysctlValueInjection(), // PLM1150
        new ProbeOrHookHostSet(), // PLM1151
        new ServiceAccountTokenAutomounted(), // PLM1152
        new DefaultServiceAccountUsed(), // PLM1153
        new DefaultServiceAccountAutomounts(), // PLM1154
        new LegacyServiceAccountTokenSecret(), // PLM1158
        new ServiceAccountSecretsListed(), // PLM1159
        new LiteralSecretInEnv(), // PLM1160
        new SecretRefInEnv(), // PLM1161
        new SecretInConfigMap(), // PLM1162
        new KnownCredentialPattern(), // PLM1163
        new CloudCredentialPathMounted(), // PLM1165
        new ImageNotPinnedToDigest(), // PLM1167
        new ImageFromPublicRegistry(), // PLM1171
        new ImageFromDeprecatedRegistry(), // PLM1172
        new ImagePullSecretsMissing(), // PLM1173
        new UnsupportedPlatformComponent(), // PLM1174
        new KubernetesDashboardDeployed(), // PLM1175
        new SystemNamespaceUsed(), // PLM1178
        new NamespaceWithoutPsaLabels(), // PLM1186
        new NestedRuncInSysbox(), // PLM2001
        new NotifyBeforeListener(), // PLM2002
        new EpermForNewSyscall(), // PLM2003
        new ReadOnlySysInPrivilegedContainer(), // PLM2004
        new ReadOnlyRootInSysbox(), // PLM2005
        new ServiceAccountDeprecatedField(), // PLM5057
        new ImageTagMissingOrLatest(), // PLM5066
        new ImagePullPolicyNotAlways(), // PLM5068
        new LatestTagWithoutAlwaysPull(), // PLM5069
        new DefaultNamespaceUsed(), // PLM5077
        new InstanceLabelMismatch(), // PLM5084
        new DefaultServiceAccountBound(), // PLM6055
        new NetworkPolicyNoSelector(), // PLM6088
        new NetworkPolicyDnsBlocked(), // PLM6091
        new ServiceNodePort(), // PLM6092
        new ServiceLoadBalancer(), // PLM6093
        new ServiceExternalIps(), // PLM6094
        new ServiceExternalNameLocalhost(), // PLM6095
        new ContainerPortUnnamed(), // PLM6101
        new PrivilegedContainerPort(), // PLM6102
        new SshPortExposed(), // PLM6103
        new IngressTlsMissing(), // PLM6106
        new IngressTlsHostMismatch(), // PLM6107
        new IngressHostEmptyOrWildcard(), // PLM6108
        new IngressDefaultBackend(), // PLM6109
        new IngressNginxSnippet(), // PLM6112
        new IngressNginxSnippetLua(), // PLM6113
        new IngressNginxSnippetAlias(), // PLM6114
        new IngressNginxAnnotationInjection(), // PLM6115
        new EndpointSliceLoopbackAddress(), // PLM6116
        new DnsConfigNdots(), // PLM6118
        new ServiceLinksEnabled(), // PLM6119
        new RbacWildcardVerbAndResource(), // PLM6120
        new RbacWildcardVerb(), // PLM6121
        new RbacWildcardResource(), // PLM6122
        new RbacClusterAdminBinding(), // PLM6123
        new RbacSecretsAccess(), // PLM6124
        new RbacCreateWorkloads(), // PLM6125
        new RbacPodExec(), // PLM6126
        new RbacPodAttach(), // PLM6127
        new RbacPortForward(), // PLM6128
        new RbacImpersonate(), // PLM6129
        new RbacEscalate(), // PLM6130
        new RbacBind(), // PLM6131
        new RbacCreateBindings(), // PLM6132
        new RbacExtendOwnBinding(), // PLM6133
        new RbacNodeProxy(), // PLM6134
        new RbacCsrApproval(), // PLM6135
        new RbacWebhookConfig(), // PLM6136
        new RbacServiceStatus(), // PLM6137
        new RbacConfigmapsWrite(), // PLM6138
        new RbacAwsAuthConfigmap(), // PLM6139
        new RbacNetworkingWrite(), // PLM6140
        new RbacDeleteLogsOrEvents(), // PLM6141
        new RbacDestructiveVerbs(), // PLM6142
        new RbacPersistentVolumeCreate(), // PLM6143
        new RbacTokenCreate(), // PLM6144
        new RbacBindingAnonymous(), // PLM6145
        new RbacBindingAuthenticated(), // PLM6146
        new RbacBindingMasters(), // PLM6147
        new SccPrivilegedAllowed(), // PLM6148
        new NetworkPolicyAllowsEverything(), // PLM6401
        new SelectorDoesNotMatchTemplate(), // PLM7199
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
